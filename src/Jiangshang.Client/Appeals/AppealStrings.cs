using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Appeals;

namespace Jiangshang.Client.Appeals;

/// <summary>Words around objecting to a mark.</summary>
public static class AppealStrings
{
    public static Wording Title { get; } = new("申诉", "Appeals");
    public static Wording MayLead { get; } = new("觉得这个成绩不对？写清楚哪里不对、为什么，老师会再看一遍，并告诉你结果。", "Do you think this mark is wrong? Say what is wrong and why. A teacher will look again and tell you.");
    public static Wording Raise { get; } = new("申诉这个成绩", "Appeal this mark");
    public static Wording Send { get; } = new("提交申诉", "Send the appeal");
    public static Wording Sent { get; } = new("申诉已交给老师", "Your teacher has your appeal");
    public static Wording Reason { get; } = new("理由（至少 10 个字）", "Reason (at least 10 characters)");
    public static Wording Answer { get; } = new("答复学生（至少 10 个字，学生会看到）", "Answer to the student (at least 10 characters; the student reads it)");
    public static Wording Decide { get; } = new("处理申诉", "Answer the appeal");
    public static Wording DecideLead { get; } = new("三种处理办法：重新评阅；认定学生已达成这项要求（记入台账）；维持原成绩。都要说明理由。", "Three ways: mark the work again; grant the requirement (an entry of the ledger); let the mark stand. Each with its reason.");
    public static Wording MarkAgain { get; } = new("重新评阅", "Mark again");
    public static Wording Keep { get; } = new("维持原成绩", "The mark stands");
    public static Wording Decided { get; } = new("申诉已答复", "The appeal is answered");
    public static Wording None { get; } = new("没有等待处理的申诉", "No appeals wait");
    public static Wording NoneHint { get; } = new("学生对成绩有异议时，会出现在这里。", "When a student objects to a mark, it shows here.");
    public static Wording Student { get; } = new("学生", "Student");
    public static Wording Work { get; } = new("作业", "Work");
    public static Wording Score { get; } = new("成绩", "Mark");
    public static Wording Why { get; } = new("理由", "Reason");
    public static Wording RaisedAt { get; } = new("提出", "Raised");
    public static Wording Look { get; } = new("查看并答复", "Look and answer");
    public static Wording Lead(int appeals) => new($"{appeals} 条申诉等待答复，最早的在前。", $"{appeals} waiting for an answer, oldest first.");
    public static Wording Waiting(int appeals) => new($"{appeals} 条申诉", $"{appeals} appeals");
    public static Wording Grant(string requirement) => new($"认定达成 {requirement}", $"Grant {requirement}");
    public static Wording DecidedBy(string who, string when) => new($"{who} · {when}", $"{who} · {when}");

    public static Wording State(AppealState state) => state switch
    {
        AppealState.Open => new("等待答复", "Waiting for an answer"),
        AppealState.MarkedAgain => new("已重新评阅", "Marked again"),
        AppealState.Overridden => new("已认定达成", "Granted"),
        AppealState.Refused => new("维持原成绩", "The mark stands"),
    };

    public static string Tone(AppealState state) => state switch
    {
        AppealState.Open => "warning",
        AppealState.MarkedAgain or AppealState.Overridden => "success",
        AppealState.Refused => "plain",
    };
}
