using Jiangshang.Client.Design;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.GraduationAudits;

/// <summary>Words of the graduation audit.</summary>
public static class AuditStrings
{
    public static Wording Title { get; } = new("毕业审核", "Graduation audit");
    public static Wording AllLead { get; } = new("谁能毕业，谁还缺什么", "Who can graduate, and who lacks what");
    public static Wording None { get; } = new("还没有班级", "No classes yet");
    public static Wording Class { get; } = new("班级", "Class");
    public static Wording EntryYear { get; } = new("入学", "Entered");
    public static Wording Ready { get; } = new("可毕业", "Ready");
    public static Wording Held { get; } = new("暂缓", "Not yet");
    public static Wording Students { get; } = new("人数", "Students");
    public static Wording Open { get; } = new("看审核", "Open");
    public static Wording Standard(int version, string day) => new($"按第 {version} 版培养标准审核，{day}", $"by version {version} of the standard, {day}");
    public static Wording ReadyCount { get; } = new("人可毕业", "ready");
    public static Wording HeldCount { get; } = new("人暂缓", "not yet");
    public static Wording ByKind { get; } = new("还缺的项", "Missing");
    public static Wording OnlyHeld { get; } = new("只看暂缓的", "Only those not ready");
    public static Wording Everyone { get; } = new("全部", "Everyone");
    public static Wording Export { get; } = new("导出 CSV", "Export CSV");
    public static Wording Print { get; } = new("打印", "Print");
    public static Wording AssignAll(int students) => new($"给这 {students} 名同学安排补修", students == 1 ? "Assign remedial training to this student" : $"Assign remedial training to these {students}");
    public static Wording AssignQuestion(int students) => new(
        $"给这 {students} 名同学按各自缺的项安排补修任务？已经安排过的不会重复。",
        $"Assign remedial tasks to {Plural.Of(students, "student")}, each for what is missing? Tasks already open are not given twice.");
    public static Wording Assign { get; } = new("安排补修", "Assign");
    public static Wording Assigned(int students, int tasks) => new($"已给 {students} 人安排 {tasks} 个补修任务", $"{Plural.Of(tasks, "remedial task")} assigned to {Plural.Of(students, "student")}");
    public static Wording Student { get; } = new("学生", "Student");
    public static Wording Verdict { get; } = new("结论", "Verdict");
    public static Wording Evaluation { get; } = new("学业评价", "Evaluation");
    public static Wording Reasons { get; } = new("缺什么，为什么", "What is missing, and why");
    public static Wording Remedial { get; } = new("补修中", "Remedial");
    public static Wording RemedialOpen(int count) => new($"{count} 个补修没做完", $"{Plural.Of(count, "remedial task")} open");
    public static Wording Ruling(bool attained) => attained ? new("人工认定达成", "decided in person: attained") : new("人工认定未达成", "decided in person: not attained");
    public static Wording RulingBy(string who, string when, string? until) => until is null
        ? new($"{who}，{when}", $"{who}, {when}")
        : new($"{who}，{when}，有效到 {until}", $"{who}, {when}, until {until}");
    public static Wording Rulings { get; } = new("人工认定", "Decided in person");
    public static Wording Inferred { get; } = new("推断", "inferred");
    public static Wording NothingMissing { get; } = new("全部达到", "Nothing missing");
    public static Wording Advice(int count) => new($"另有 {count} 条建议", $"and {Plural.Of(count, "piece", "pieces")} of advice");
    public static Wording More(int count) => new($"还有 {count} 项", $"{count} more");
    public static Wording Empty { get; } = new("这个班还没有学生", "This class has no students yet");
    /// <summary>Why nothing was added.</summary>
    public static Wording NothingToAssign(int working, int needTeacher) => (working, needTeacher) switch
    {
        ( > 0, > 0) => new($"没有新增：{working} 人的补修任务正在做；{needTeacher} 人缺的没有任务可补，要交证书或由老师处理。", $"Nothing added: {Plural.Of(working, "student")} at work already; for {needTeacher} no task helps, only a certificate or a teacher."),
        (_, > 0) => new($"没有新增：这 {needTeacher} 人缺的没有任务可补，要交证书或由老师处理。", $"Nothing added: for {Plural.Of(needTeacher, "student")} no task helps, only a certificate or a teacher."),
        _ => new("补修任务都在做，没有新增。", "Everything is under way already; nothing was added."),
    };

    public static Wording Gaps { get; } = new("缺几项", "Gaps");
    public static Wording Comma { get; } = new("、", ", ");
    public static Wording Fewer { get; } = new("收起", "Show fewer");
    public static Wording Kinds { get; } = new("按缺的种类看", "Show by what is missing");
    public static Wording Shown(int shown, int all) => new($"显示 {shown} / {all} 人", $"{shown} of {all} shown");
    public static Wording NoMatch { get; } = new("没有这样的学生", "No student matches");
    public static Wording Map { get; } = new("达成热力图", "Attainment map");
    public static Wording EmptyHint { get; } = new("管理员录入学生以后就能审核。", "Once an administrator has entered students they can be audited.");
    public static Wording Number { get; } = new("学号", "Number");
    public static Wording Specialization { get; } = new("专业方向", "Specialization");
    public static Wording FileName(string classGroup) => new($"{classGroup} 毕业审核.csv", $"{classGroup} graduation audit.csv");

    public static Wording VerdictOf(AuditVerdict verdict) => verdict switch
    {
        AuditVerdict.Cleared => new("可毕业", "Ready"),
        AuditVerdict.NotCleared => new("暂缓", "Not yet"),
    };

    public static Wording AllReady { get; } = new("全班都可以毕业", "The whole class is ready to graduate");
}
