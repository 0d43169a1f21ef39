using System.Globalization;
using Jiangshang.Content.DemoSchools;

namespace Jiangshang.Server.CommandLine;

/// <summary>Who one may sign in as in the demo school, and what there is to see.</summary>
internal static class DemoSignIns
{
    /// <summary>How many school years ago they entered, the rest of the number, and what there is to see.</summary>
    private static readonly (int YearsAgo, string Place, string Zh, string En)[] Students =
    [
        (2, "0101", "学生：打字 74 字/分钟，正在补修", "student: types 74 characters a minute, in remedial training"),
        (2, "0102", "学生：全部达成，可以毕业", "student: nothing is missing, cleared"),
        (2, "0103", "学生：差一张技能等级证书", "student: one certificate is missing"),
        (2, "0104", "学生：证书等待核验", "student: a certificate waits for verification"),
        (0, "0101", "学生：刚入学", "student: has just begun"),
        (0, "0102", "学生：首次登录要改密码", "student: must change the password first"),
    ];

    private static readonly (string Number, string Zh, string En)[] Staff =
    [
        ("T101", "教师", "teacher"),
        ("R001", "教务", "registrar"),
        ("A001", "管理员", "administrator"),
    ];

    /// <summary>In both languages at once: whoever starts a demo need not know of options yet.</summary>
    public static void Print(DemoSchool school, DateOnly today)
    {
        var schoolYear = today.Month >= 9 ? today.Year : today.Year - 1;
        Console.Out.WriteLine($"学校代码 / school code  {school.Code}    密码 / password  {school.Password}");
        foreach (var (yearsAgo, place, zh, en) in Students)
        {
            var password = yearsAgo == 0 && place == "0102" ? $"  ({school.FirstPassword})" : "";
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {schoolYear - yearsAgo}{place}  {zh} / {en}{password}"));
        }

        foreach (var (number, zh, en) in Staff)
        {
            Console.Out.WriteLine($"  {number,-8}  {zh} / {en}");
        }
    }
}
