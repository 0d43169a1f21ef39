using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.ClassGroups;

namespace Jiangshang.Client.ClassGroups;

/// <summary>Words about classes and their heat map.</summary>
public static class ClassGroupStrings
{
    public static Wording Classes { get; } = new("班级", "Classes");
    public static Wording WaitingLead(int works) => new($"有 {works} 份作业等你评分", works == 1 ? "1 piece of work waits for your mark" : $"{works} pieces of work wait for your mark");
    public static Wording NothingWaitingLead { get; } = new("没有等评分的作业", "No work is waiting to be marked");
    public static Wording SchoolLead(int classes, int students) => new($"{classes} 个班，{students} 名学生", $"{Plural.Of(classes, "class", "classes")}, {Plural.Of(students, "student")}");
    public static Wording StartMarking { get; } = new("去评分", "Start marking");
    public static Wording FindClass { get; } = new("按班级名或入学年份查找", "Find by class name or entry year");
    public static Wording NoSuchClass { get; } = new("没有这样的班级", "No class like that");
    public static Wording NoSuchClassHint { get; } = new("换个词，或清空查找框。", "Try another word, or clear the box.");
    public static Wording MoreClasses(int classes) => new($"另有 {classes} 个班，输入班级名就能找到", $"{Plural.Of(classes, "more class", "more classes")}; type part of the name to find it");
    public static Wording Judging(int students) => new($"{students} 人正在重新核算", $"{students} being worked out anew");
    public static Wording NoClasses { get; } = new("还没有班级", "No classes yet");
    public static Wording NoClassesHint { get; } = new("管理员把班级交给你以后，会出现在这里。", "Classes appear here once an administrator gives them to you.");
    public static Wording EntryYear(int year) => new($"{year} 级", $"Entered {year}");
    public static Wording Students(int students) => new($"{students} 名学生", students == 1 ? "1 student" : $"{students} students");
    public static Wording Cleared(int cleared, int students) => new($"{cleared} / {students} 人达到毕业要求", $"{cleared} of {students} ready to graduate");
    public static Wording Waiting(int works) => new($"{works} 份待评分", $"{works} to mark");
    public static Wording HeatMapLead(int students, int cleared) => new($"{students} 名学生，{cleared} 人达到全部毕业要求", $"{Plural.Of(students, "student")}, {cleared} of them ready to graduate");
    public static Wording Audit { get; } = new("毕业审核", "Graduation audit");
    public static Wording Print { get; } = new("打印", "Print");
    public static Wording Empty { get; } = new("这个班还没有学生", "This class has no students yet");
    public static Wording EmptyHint { get; } = new("管理员录入学生以后，这里会列出每人每项要求的进度。", "Once an administrator has entered students, each one’s standing is listed here.");
    public static Wording Lacks { get; } = new("还没达成", "Has not attained");
    public static Wording AnyRequirement { get; } = new("不限要求", "Any requirement");
    public static Wording OnlyNotCleared { get; } = new("只看还不能毕业的", "Not ready to graduate only");
    public static Wording Shown(int shown, int all) => new($"显示 {shown} / {all} 人", $"{shown} of {all} shown");
    public static Wording NobodyLacks { get; } = new("没有符合条件的学生", "No student matches");
    public static Wording NobodyLacksHint { get; } = new("放宽上面的条件就能看到更多人。", "Loosen the filter above to see more.");
    public static Wording ClearFilter { get; } = new("看全班", "Show the whole class");
    public static Wording Student { get; } = new("学生", "Student");
    public static Wording Share { get; } = new("达成率 %", "Attained, %");
    public static Wording ColumnTitle(string code, string title, int attained, int concerned) => new(
        $"{code} {title}：{concerned} 人中 {attained} 人达成。点一下只看没达成的", $"{code} {title}: {attained} of {concerned} attained. Click to see who has not");
    public static Wording SelectAll { get; } = new("选中列出的全部学生", "Select all students listed");
    public static Wording Select(string name) => new($"选中{name}", $"Select {name}");
    public static Wording Selected(int count) => new($"已选 {count} 人", $"{count} selected");
    public static Wording ClearSelection { get; } = new("取消选择", "Clear selection");
    public static Wording Assign { get; } = new("布置任务", "Assign a task");
    public static Wording Gaps(int gaps) => new($"差 {gaps} 项", gaps == 1 ? "1 gap" : $"{gaps} gaps");
    public static Wording Ready { get; } = new("可毕业", "Ready");
    public static Wording NothingLacking { get; } = new("每项都达成了", "Everything attained");
    public static Wording More(int more) => new($"另有 {more} 项", $"{more} more");
    public static Wording OnlyCertificates { get; } = new("能力都达成了，还差证书或评价", "All skills attained; certificates or evaluation still missing");
    public static Wording Recent { get; } = new("近 30 天有新证据", "New evidence in 30 days");
    public static Wording Rising { get; } = new("近 30 天进步", "Better than 30 days ago");
    public static Wording Falling { get; } = new("近 30 天退步", "Weaker than 30 days ago");
    public static Wording NotConcerned { get; } = new("不是这个方向的要求", "Not asked of this specialization");
    public static Wording Map { get; } = new("班级达成热力图", "Class attainment map");
    public static Wording MapHint { get; } = new("方向键在格子间移动，回车打开。", "Arrow keys move between cells, Enter opens one.");
    public static Wording SelectFirst { get; } = new("勾选学生后可以布置任务", "Tick students to assign them a task");

    /// <summary>What a cell says besides its level: where it went, or at least that something came in.</summary>
    public static Wording? Movement(HeatMapCell cell) => cell switch
    {
        { Trend: Trend.Rising } => Rising,
        { Trend: Trend.Falling } => Falling,
        { RecentEvidence: true } => Recent,
        _ => null,
    };

    public static Wording Cell(string student, string code, HeatMapCell cell)
    {
        var (level, percent, movement) = (DesignStrings.Level(cell.Level), Formats.Percent(cell.Progress), Movement(cell));
        return new(
            $"{student} {code}：{level.Zh} {percent}{(movement is null ? "" : "，" + movement.Zh)}",
            $"{student}, {code}: {level.En.ToLowerInvariant()}, {percent}{(movement is null ? "" : ", " + movement.En.ToLowerInvariant())}");
    }

    public static Wording Projector { get; } = new("投影", "Project");
    public static Wording ProjectorBack { get; } = new("退出投影", "Leave");
    public static Wording ProjectorReady { get; } = new("可以毕业", "ready to graduate");
    public static Wording ProjectorOf(int students) => new($"共 {students} 人", $"of {Plural.Of(students, "student")}");
    public static Wording ProjectorGroups { get; } = new("四组能力达成率", "Skills attained, by group");
    public static Wording ProjectorFocus { get; } = new("接下来一起练", "What to practise next");
    public static Wording ProjectorToGo(int students) => new($"{students} 人在路上", $"{students} still on the way");
    public static Wording ProjectorDone { get; } = new("全班每一项都达成了", "The whole class has attained everything");
    public static Wording LongestWaiting { get; } = new("等你评分最久的", "Waiting for your mark the longest");
    public static Wording AllWaiting { get; } = new("全部待评分", "All to mark");
}
