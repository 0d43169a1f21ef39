using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Reviews;

namespace Jiangshang.Client.Reviews;

/// <summary>Words around records that a person looks at before they count. None of them accuses anybody.</summary>
public static class ReviewStrings
{
    public static Wording Title { get; } = new("打字记录核对", "Records to check");
    public static Wording Lead(int works) => new($"{works} 次考核的记录等你看一眼，交得早的在前", $"{Plural.Of(works, "record")} to look at, oldest first");
    public static Wording None { get; } = new("没有要核对的记录", "No records to check");
    public static Wording NoneHint { get; } = new("考核记录里有少见的情况时会列在这里，由老师判断，系统不会因此判不及格。", "When something unusual stands in the record of a test, it is listed here for a teacher to judge. The system fails nobody for it.");
    public static Wording Student { get; } = new("学生", "Student");
    public static Wording Work { get; } = new("考核", "Test");
    public static Wording Why { get; } = new("要看的地方", "What to look at");
    public static Wording HandedIn { get; } = new("交卷", "Handed in");
    public static Wording Look { get; } = new("查看记录", "Look at the record");
    public static Wording StudentWaits { get; } = new(
        "成绩已经算好，要等老师看过打字记录才计入。这不是说你做错了什么：记录里有下面这些少见的情况，常常另有原因。你可以告诉老师你用的输入法，或者当时的网络情况。",
        "Your score is ready and counts once a teacher has looked at the record. That does not say you did anything wrong: the record shows the unusual things below, which often have a simple cause. You may tell your teacher which input method you used, or how the network was.");
    public static Wording TeacherWaits { get; } = new(
        "系统只指出少见的地方，不下结论。请先看下面的回放，和学生谈一谈，再决定。",
        "The system points out what is unusual and concludes nothing. Watch the replay below, talk with the student, and then decide.");
    public static Wording Finding { get; } = new("记录里的情况", "In the record");
    public static Wording Harmless { get; } = new("可能的原因", "Possible cause");
    public static Wording Measured { get; } = new("测得", "Measured");
    public static Wording Bound { get; } = new("界限", "Bound");
    public static Wording Says { get; } = new("分量", "Says");
    public static Wording Reason { get; } = new("理由（至少 10 个字，学生会看到；确认有效时可以不写）", "Reason (at least 10 characters, the student reads it; may be empty when you confirm)");
    public static Wording Decide { get; } = new("你的决定", "Your decision");
    public static Wording Confirm { get; } = new("确认有效", "It counts");
    public static Wording ConfirmHint { get; } = new("成绩按交卷的时间计入台账。", "The score enters the ledger as of the hand-in.");
    public static Wording Void { get; } = new("这次不计", "It does not count");
    public static Wording VoidHint { get; } = new("不扣次数，学生可以再做。", "No attempt is used up; the student may do it again.");
    public static Wording Repeat { get; } = new("请到教室重做一次", "Repeat it in the room");
    public static Wording RepeatHint { get; } = new("这次不计，另外布置一次监考的。", "It does not count; a proctored one is assigned.");
    public static Wording Saved { get; } = new("已记录你的决定", "Your decision is recorded");
    public static Wording By(string who, string when) => new($"{who} · {when}", $"{who} · {when}");

    public static Wording Weight(int weight, bool alone) => alone
        ? new("很多", "very much")
        : weight > 1 ? new("较多", "much") : new("一点", "little");

    public static Wording Decision(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Confirmed => new("确认有效，已计入", "Confirmed: it counts"),
        ReviewDecision.Voided => new("这次不计，次数保留", "Not counted; the attempt is kept"),
        ReviewDecision.RepeatInRoom => new("这次不计，到教室重做一次", "Not counted; to be repeated in the room"),
    };

    public static string Tone(ReviewDecision decision) => decision switch
    {
        ReviewDecision.Confirmed => "success",
        ReviewDecision.Voided or ReviewDecision.RepeatInRoom => "plain",
    };
}
