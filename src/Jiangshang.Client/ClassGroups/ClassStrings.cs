using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.ClassGroups;

/// <summary>Words about classes and their heat map.</summary>
public static class ClassStrings
{
    public static Wording Classes { get; } = new("班级", "Classes");
    public static Wording Lead { get; } = new("谁现在需要你", "Who needs you now");
    public static Wording None { get; } = new("还没有班级", "No classes yet");
    public static Wording NoneHint { get; } = new("管理员把学生录进来后，班级会出现在这里。", "Classes appear once the administrator has entered students.");
    public static Wording Entry(int year) => new($"{year} 级", $"entered {year}");
    public static Wording Cleared(int cleared, int students) => new($"{cleared}/{students} 人可毕业", $"{cleared} of {students} ready to graduate");
    public static Wording ToMark(int count) => new($"{count} 份待评分", $"{count} to mark");
    public static Wording NothingToMark { get; } = new("没有待评分", "nothing to mark");
    public static Wording HeatMap { get; } = new("看谁缺什么", "Who lacks what");
    public static Wording Audit { get; } = new("毕业审核", "Graduation audit");
    public static Wording MapLead(int students, int ready) => new($"{students} 人，{ready} 人可毕业。点格子看证据，点列头只看没达成的人。", $"{students} students, {ready} ready to graduate. Open a cell for the evidence, a column to see who lacks it.");
    public static Wording Student { get; } = new("学生", "Student");
    public static Wording Gaps { get; } = new("差", "Gaps");
    public static Wording Attained { get; } = new("达成", "Attained");
    public static Wording Lacks { get; } = new("只看缺这一项的", "Only those who lack");
    public static Wording Everyone { get; } = new("全部学生", "Everyone");
    public static Wording Shown(int shown, int all) => new($"显示 {shown}/{all} 人", $"{shown} of {all} shown");
    public static Wording Chosen(int count) => new($"已选 {count} 人", $"{count} selected");
    public static Wording ChooseAll { get; } = new("全选显示的学生", "Select all shown");
    public static Wording Choose(string name) => new($"选 {name}", $"Select {name}");
    public static Wording Assign { get; } = new("给选中的布置任务", "Assign to selected");
    public static Wording Print { get; } = new("打印", "Print");
    public static Wording Recent { get; } = new("右上角圆点：近 30 天有新证据", "Dot: new evidence in the last 30 days");
    public static Wording RecentShort { get; } = new("近 30 天有新证据", "new evidence in the last 30 days");
    public static Wording NotConcerned { get; } = new("不是他的方向", "not of this specialization");
    public static Wording NobodyLacks { get; } = new("没有人缺这一项", "Nobody lacks it");
    public static Wording Empty { get; } = new("这个班还没有学生", "This class has no students yet");

    public static Wording Verdict(AuditVerdict verdict) => verdict switch
    {
        AuditVerdict.Cleared => new("可毕业", "Ready"),
        AuditVerdict.NotCleared => new("暂缓", "Not yet"),
    };
}
