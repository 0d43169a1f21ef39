using Jiangshang.Competencies.Measures;

namespace Jiangshang.Client.Marking;

/// <summary>Words about marking.</summary>
public static class MarkingStrings
{
    public static Wording Title { get; } = new("评分", "Marking");
    public static Wording Lead(int works) => new($"{works} 份作业等你评分，交得早的在前", works == 1 ? "1 piece of work to mark" : $"{works} pieces of work to mark, oldest first");
    public static Wording Start { get; } = new("从第一份开始", "Start with the first");
    public static Wording Nothing { get; } = new("都评完了", "All marked");
    public static Wording NothingHint { get; } = new("学生交了新作业，会出现在这里。", "New work appears here as students hand it in.");
    public static Wording Student { get; } = new("学生", "Student");
    public static Wording Task { get; } = new("任务", "Task");
    public static Wording HandedIn { get; } = new("交作业时间", "Handed in");
    public static Wording Under { get; } = new("方式", "Under");
    public static Wording AllTasks { get; } = new("全部任务", "All tasks");
    public static Wording AllClasses { get; } = new("全部班级", "All classes");
    public static Wording NoMatch { get; } = new("这样筛选下没有待评的作业", "Nothing to mark matches this filter");
    public static Wording Mark { get; } = new("评分", "Mark");
    public static Wording Revision(int revision) => new($"第 {revision} 稿", $"Version {revision}");
    public static Wording HandedInAt(string when) => new($"{when} 交", $"handed in {when}");
    public static Wording Progress(int place, int all) => new($"{place} / {all}", $"{place} / {all}");
    public static Wording ProgressLabel(int place, int all) => new($"第 {place} 份，共 {all} 份", $"Work {place} of {all}");
    public static Wording Previous { get; } = new("上一份", "Previous work");
    public static Wording Next { get; } = new("下一份", "Next work");
    public static Wording Brief { get; } = new("题目", "Brief");
    public static Wording Answer { get; } = new("作答", "Answer");
    public static Wording NoAnswer { get; } = new("没有写文字", "No text was written");
    public static Wording Files(int files) => new($"文件 {files} 个", files == 1 ? "1 file" : $"{files} files");
    public static Wording NoFiles { get; } = new("没有交文件", "No files were handed in");
    public static Wording OpenFile { get; } = new("打开原文件", "Open the file");
    public static Wording Earlier { get; } = new("以前的稿子", "Earlier versions");
    public static Wording SeeEarlier { get; } = new("看那一稿", "See that version");
    public static Wording Rubric { get; } = new("评分标准", "Rubric");
    public static Wording Keys { get; } = new("按 1–5 选等级，J / K 换评分点", "1–5 chooses a level, J / K moves between criteria");
    public static Wording Total { get; } = new("合计", "Total");
    public static Wording Chosen(int chosen, int all) => new($"已评 {chosen} / {all} 项", $"{chosen} of {all} criteria marked");
    public static Wording AddNote { get; } = new("写一句", "Add a note");
    public static Wording NoteFor(string criterion) => new($"给“{criterion}”写一句", $"Note on {criterion}");
    public static Wording Comment { get; } = new("给学生的话", "Comment for the student");
    public static Wording CommentHint { get; } = new("先说好在哪里，再说下一步改什么。Ctrl + 回车保存。", "What is good first, then the next step. Ctrl + Enter saves.");
    public static Wording Reuse { get; } = new("常用评语", "Comments used before");
    public static Wording Return { get; } = new("退回修改，请学生再交一次", "Return it for revision: the student hands in again");
    public static Wording ReturnNeedsComment { get; } = new("退回时请写明要改什么。", "When returning work, say what to improve.");
    public static Wording Incomplete { get; } = new("还有评分点没有选等级。", "Some criteria have no level yet.");
    public static Wording SaveNext { get; } = new("保存，下一份", "Save and next");
    public static Wording SaveLast { get; } = new("保存", "Save");
    public static Wording ReturnNext { get; } = new("退回，下一份", "Return and next");
    public static Wording History { get; } = new("已保存的评分", "Marks saved so far");
    public static Wording MarkedBy(string who, string when) => new($"{who}，{when}", $"{who}, {when}");
    public static Wording WasReturned { get; } = new("退回过", "returned");
    public static Wording Because(string reason) => new($"改分理由：{reason}", $"Changed because: {reason}");
    public static Wording Reason { get; } = new("为什么改分", "Why the marks change");
    public static Wording ReasonNeeded { get; } = new("改分要写明理由，它会和新的评分一起留下来。", "Say why the marks change; the reason is kept with them.");
    public static Wording SeeOthers { get; } = new("看对方的评分", "See those marks");
    public static Wording Correct { get; } = new("改分", "Change the marks");
    public static Wording Saving { get; } = new("正在保存…", "Saving…");
    public static Wording Saved(string student, string points) => new($"{student}：{points} 分，已保存", $"{student}: {points} points, saved");
    public static Wording Returned(string student) => new($"已退回{student}修改", $"Returned to {student} for revision");
    public static Wording LeaveTitle { get; } = new("这份还没保存", "These marks are not saved");
    public static Wording LeaveBody { get; } = new("现在离开，刚才选的等级和评语会丢掉。", "If you leave now, the levels and comments you chose are lost.");
    public static Wording Stay { get; } = new("接着评", "Keep marking");
    public static Wording Leave { get; } = new("不要了，离开", "Discard and leave");
}
