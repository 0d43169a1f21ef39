using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Marking;

/// <summary>Words about marking.</summary>
public static class MarkingStrings
{
    public static Wording Title { get; } = new("评分", "Marking");
    public static Wording Lead(int count) => new($"{count} 份等你评", $"{count} waiting for you");
    public static Wording None { get; } = new("都评完了", "All marked");
    public static Wording NoneHint { get; } = new("学生交上来的作业会出现在这里。", "Work that students hand in will appear here.");
    public static Wording Begin { get; } = new("从第一份开始评", "Start with the first");
    public static Wording Work { get; } = new("作业", "Work");
    public static Wording Student { get; } = new("学生", "Student");
    public static Wording HandedIn { get; } = new("交的时间", "Handed in");
    public static Wording Mark { get; } = new("评分", "Mark");
    public static Wording Revision(int number) => new($"第 {number} 次交", $"revision {number}");
    public static Wording Position(int position, int all) => new($"{position} / {all}", $"{position} of {all}");
    public static Wording Next { get; } = new("下一份", "Next");
    public static Wording Previous { get; } = new("上一份", "Previous");
    public static Wording Keys { get; } = new("数字键选等级，J 下一份，K 上一份", "Number keys choose a level, J next, K previous");
    public static Wording Answer { get; } = new("学生的回答", "The student’s answer");
    public static Wording NoAnswer { get; } = new("没有写回答。", "No written answer.");
    public static Wording Brief { get; } = new("任务书", "Brief");
    public static Wording Files { get; } = new("文件", "Files");
    public static Wording Earlier { get; } = new("以前交过的", "Earlier revisions");
    public static Wording Total { get; } = new("合计", "Total");
    public static Wording CriterionComment { get; } = new("这一项想说的（可不写）", "On this criterion (optional)");
    public static Wording Comment { get; } = new("给学生的话", "To the student");
    public static Wording Reuse { get; } = new("常用的话", "Comments used before");
    public static Wording Save { get; } = new("评完，下一份", "Save and go on");
    public static Wording Return { get; } = new("请学生修改", "Ask to revise");
    public static Wording Incomplete { get; } = new("每一项都要选一个等级。", "Choose a level for every criterion.");
    public static Wording CommentNeeded { get; } = new("请学生修改时，要写明改什么。", "Say what to revise.");
    public static Wording Saved { get; } = new("已评分", "Marked");
}
