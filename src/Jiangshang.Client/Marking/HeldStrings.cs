using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Marking;

/// <summary>Words about work whose record no scorer could read.</summary>
public static class HeldStrings
{
    public static Wording Title(string student) => new($"{student}的作业等你处理", $"{student}’s work waits for your decision");
    public static Wording Tag { get; } = new("记录读不懂", "Unreadable record");
    public static Wording Look { get; } = new("去处理", "Decide");
    public static Wording Why { get; } = new("为什么在这里", "Why it is here");
    public static Wording NoZero { get; } = new("系统没有给分，也没有记零分。你看过后决定。", "It was given no score, and no zero either: you decide.");
    public static Wording Decide { get; } = new("处理", "Decision");
    public static Wording Decided { get; } = new("已经处理", "Decided");
    public static Wording Question { get; } = new("怎么处理？", "What becomes of it?");
    public static Wording Void { get; } = new("作废，这一次不占作答次数，学生可以重做", "Void it: it uses up no try, and the student may do it again");
    public static Wording Judge { get; } = new("我来评分（0～100）", "I give the score (0 to 100)");
    public static Wording Score { get; } = new("分数", "Score");
    public static Wording Until { get; } = new("重做截止日期", "May be done again until");
    public static Wording UntilHint { get; } = new("这项作业已经截止。不填日期，学生就不能重做。", "The assignment has ended. Without a date the student cannot do it again.");
    public static Wording Reason { get; } = new("理由（学生会看到）", "Reason (the student reads it)");
    public static Wording DoVoid { get; } = new("作废", "Void it");
    public static Wording DoJudge { get; } = new("保存分数", "Save the score");
    public static Wording Saved { get; } = new("已处理，学生会看到理由", "Decided; the student sees the reason");
    public static Wording Raw { get; } = new("原始记录", "The record as it arrived");
    public static Wording RawHint { get; } = new("一行一段，按到达的顺序。", "A piece a line, in the order they arrived.");
    public static Wording RawCut { get; } = new("记录很长，这里只显示开头；全部在数据库里。", "The record is long and only its beginning is shown; the database holds the whole.");
    public static Wording NothingWritten { get; } = new("没有任何记录", "There is no record");
}
