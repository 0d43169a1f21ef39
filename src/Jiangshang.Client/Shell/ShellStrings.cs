using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Client.Shell;

/// <summary>Words of the frame around every page.</summary>
public static class ShellStrings
{
    public static Wording Product { get; } = new("匠商", "Jiangshang");
    public static Wording AlmostThere { get; } = new("马上就好", "Almost there");
    public static Wording SkipToContent { get; } = new("跳到正文", "Skip to content");
    public static Wording Navigation { get; } = new("主导航", "Main navigation");
    public static Wording Collapse { get; } = new("收起导航", "Collapse navigation");
    public static Wording Expand { get; } = new("展开导航", "Expand navigation");
    public static Wording Home { get; } = new("首页", "Home");
    public static Wording Tasks { get; } = new("任务", "Tasks");
    public static Wording Attainment { get; } = new("达成", "Progress");
    public static Wording Certificates { get; } = new("证书", "Certificates");
    public static Wording Ledger { get; } = new("证据台账", "Evidence");
    public static Wording Classes { get; } = new("班级", "Classes");
    public static Wording Marking { get; } = new("评分", "Marking");
    public static Wording Reviews { get; } = new("打字记录核对", "Records to check");
    public static Wording Appeals { get; } = new("申诉", "Appeals");
    public static Wording Library { get; } = new("任务库", "Task library");
    public static Wording Audits { get; } = new("毕业审核", "Graduation audit");
    public static Wording ToVerify { get; } = new("证书核验", "Verify certificates");
    public static Wording CertificatesShort { get; } = new("证书", "Certs");
    public static Wording AuditsShort { get; } = new("审核", "Audit");
    public static Wording ToVerifyShort { get; } = new("核验", "Verify");
    public static Wording People { get; } = new("人员", "People");
    public static Wording SchoolLog { get; } = new("学校日志", "School log");
    public static Wording SchoolLogShort { get; } = new("日志", "Log");
    public static Wording Me { get; } = new("我的", "Me");
    public static Wording Gallery { get; } = new("组件样张", "Gallery");
    public static Wording Search { get; } = new("查找", "Search");
    public static Wording SearchStudent { get; } = new("要求编号、任务名", "Requirement code or task");
    public static Wording SearchStaff { get; } = new("学生、任务、班级", "Student, task or class");
    public static Wording SearchNothing { get; } = new("没有找到，换个词试试", "Nothing found. Try another word.");
    public static Wording SearchReading { get; } = new("正在准备查找…", "Getting ready to search…");
    public static Wording SearchHint { get; } = new("↑ ↓ 选择，回车打开", "↑ ↓ to choose, Enter to open");
    public static Wording ServerLost { get; } = new("连不上学校的服务器，正在重试。现在看到的可能不是最新的。", "The school’s server cannot be reached; trying again. What you see may not be the latest.");
    public static Wording Unsent(int entries) => new($"这台电脑上有 {entries} 段作业还没存到服务器", $"{Plural.Of(entries, "piece", "pieces")} of your work {(entries == 1 ? "is" : "are")} on this computer only");
    public static Wording GoOn { get; } = new("接着做", "Go on");
    public static Wording Waiting(int count) => new($"{count} 件待办", $"{count} to do");
    public static Wording SwitchLanguage { get; } = new("Switch to English", "切换到中文");
    public static Wording OtherLanguage { get; } = new("English", "中文");
    public static Wording SignOut { get; } = new("退出登录", "Sign out");
    public static Wording SignInAgain { get; } = new("重新登录", "Sign in again");

    public static Wording Role(Role role) => role switch
    {
        Contracts.Sessions.Role.Student => new("学生", "Student"),
        Contracts.Sessions.Role.Teacher => new("教师", "Teacher"),
        Contracts.Sessions.Role.Registrar => new("教务", "Registrar"),
        Contracts.Sessions.Role.Administrator => new("管理员", "Administrator"),
    };
}
