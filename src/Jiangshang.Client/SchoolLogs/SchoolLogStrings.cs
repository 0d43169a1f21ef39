using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.SchoolLogs;

namespace Jiangshang.Client.SchoolLogs;

/// <summary>Words of the school's log.</summary>
public static class SchoolLogStrings
{
    public static Wording Title { get; } = new("学校日志", "School log");
    public static Wording Lead { get; } = new("账号、角色、班级和学校规定的每一次变动，都记在这里。只增不改，少一条也会被发现。", "Every change to accounts, roles, classes and the school’s rules. Entries are only ever added; a missing one is found.");
    public static Wording Found(int entries) => new($"共 {entries} 条", Plural.Of(entries, "entry", "entries"));
    public static Wording At { get; } = new("时间", "When");
    public static Wording By { get; } = new("谁", "Who");
    public static Wording What { get; } = new("做了什么", "What");
    public static Wording Facts { get; } = new("变动", "Changes");
    public static Wording Program { get; } = new("系统或服务器命令行", "the program or its command line");
    public static Wording AllAbout { get; } = new("全部内容", "Everything");
    public static Wording AllActs { get; } = new("全部操作", "All acts");
    public static Wording Mine { get; } = new("只看我做的", "Only what I did");
    public static Wording OnlyBy(string who) => new($"只看 {who} 做的", $"Only what {who} did");
    public static Wording None { get; } = new("没有这样的记录", "No such entry");
    public static Wording Newer { get; } = new("更新的", "Newer");
    public static Wording Older { get; } = new("更早的", "Older");
    public static Wording Page(int page, int pages) => new($"第 {page} / {pages} 页", $"page {page} of {pages}");
    public static Wording Nothing { get; } = new("无", "none");

    public static IReadOnlyList<string> Abouts { get; } = ["person", "teaching", "class", "school"];

    public static Wording About(string about) => about switch
    {
        "person" => new("账号", "Account"),
        "teaching" => new("任课", "Teaching"),
        "class" => new("班级", "Class"),
        "school" => new("学校", "School"),
        _ => new(about, about),
    };

    public static Wording Act(SchoolLogAct act) => act switch
    {
        SchoolLogAct.Baseline => new("开始记录时的状态", "as it stood when the log began"),
        SchoolLogAct.Added => new("新建", "added"),
        SchoolLogAct.Changed => new("修改", "changed"),
        SchoolLogAct.Removed => new("取消", "removed"),
        SchoolLogAct.PasswordReset => new("重置密码", "password reset"),
    };

    public static Wording Fact(string name) => name switch
    {
        "active" => new("在用", "active"),
        "name" => new("名称", "name"),
        "number" => new("编号", "number"),
        "role" => new("角色", "role"),
        "twoSteps" => new("两步登录", "two-step sign-in"),
        "code" => new("学校代码", "school code"),
        "entryYear" => new("入学年份", "entry year"),
        "staffNeedAuthenticator" => new("教职工必须两步登录", "staff must use two steps"),
        "decisionsNeedSecondPerson" => new("人工认定要两个人", "decisions need a second person"),
        "refusesInferredCertificates" => new("不认推断的证书替代", "inferred certificates do not count"),
        "lateDeliveryMinutes" => new("补交宽限分钟", "minutes for late delivery"),
        _ => new(name, name),
    };

    public static Wording Value(string? value) => value switch
    {
        null or "" => Nothing,
        "true" => new("是", "yes"),
        "false" => new("否", "no"),
        "Student" => new("学生", "student"),
        "Teacher" => new("教师", "teacher"),
        "Registrar" => new("教务", "registrar"),
        "Administrator" => new("管理员", "administrator"),
        _ => new(value, value),
    };
}
