using Jiangshang.Client.Design;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Assignments;

namespace Jiangshang.Client.Assignments;

/// <summary>Words about tasks and giving them.</summary>
public static class AssignmentStrings
{
    public static Wording Tasks { get; } = new("任务", "Tasks");
    public static Wording Mine { get; } = new("要做的", "To do");
    public static Wording Later { get; } = new("等老师批改或还没开始的", "Waiting for your teacher, or not open yet");
    public static Wording Over { get; } = new("做过的", "Done");
    public static Wording Practice { get; } = new("自己练", "Practice");
    public static Wording Library { get; } = new("任务库", "Task library");
    public static Wording LibraryLead(int tasks) => new($"共 {tasks} 个任务，可以布置给班级或个人", $"{tasks} tasks to assign to classes or single students");
    public static Wording NothingToDo { get; } = new("现在没有要做的任务", "Nothing to do right now");
    public static Wording NothingToDoHint { get; } = new("挑一个自己练，练习也算证据。", "Pick one to practise; practice is recorded too.");
    public static Wording NothingDone { get; } = new("还没有做完的任务", "Nothing finished yet");
    public static Wording Find { get; } = new("按名称、编号或要求查找", "Find by name, code or requirement");
    public static Wording NothingFound { get; } = new("没有这样的任务", "No such task");
    public static Wording NothingFoundHint { get; } = new("换个词，或清空查找框。", "Try another word, or clear the box.");
    public static Wording Due(string when) => new($"{when} 截止", $"due {when}");
    public static Wording Opens(string when) => new($"{when} 开放", $"opens {when}");
    public static Wording Attempts(int used, int allowed) => new($"第 {used}/{allowed} 次", $"attempt {used} of {allowed}");
    public static Wording Best { get; } = new("最好", "best");
    public static Wording Mends(string code) => new($"补 {code}", $"mends {code}");
    public static Wording Remedial { get; } = new("补修", "Remedial");
    public static Wording Open { get; } = new("开始", "Start");
    public static Wording GoOn { get; } = new("接着做", "Go on");
    public static Wording Revise { get; } = new("去修改", "Revise");
    public static Wording Look { get; } = new("看结果", "Result");
    public static Wording Practise { get; } = new("练一次", "Practise");
    public static Wording Assign { get; } = new("布置", "Assign");
    public static Wording AssignTitle { get; } = new("布置任务", "Assign a task");
    public static Wording Task { get; } = new("任务", "Task");
    public static Wording ToWhom { get; } = new("给谁", "For");
    public static Wording Students(int count) => new($"选中的 {count} 名学生", Plural.Of(count, "selected student"));
    public static Wording Condition { get; } = new("方式", "Under");
    public static Wording OpensAt { get; } = new("开始", "Opens");
    public static Wording DueAt { get; } = new("截止", "Due");
    public static Wording AttemptCount { get; } = new("可做次数", "Attempts");
    public static Wording ChooseTask { get; } = new("先选一个任务", "Choose a task");
    public static Wording ChooseClass { get; } = new("至少选一个班", "Choose at least one class");
    public static Wording DueFirst { get; } = new("截止要在开始之后", "It must be due after it opens");
    public static Wording Assigned(int students) => new($"已布置给 {students} 名学生", $"Assigned to {Plural.Of(students, "student")}");

    /// <summary>The strictest way a task may be set.</summary>
    public static Wording UpTo(WorkCondition strongest) => strongest switch
    {
        WorkCondition.Practice => new("只作练习", "practice only"),
        WorkCondition.Assessed => new("可考核", "may be assessed"),
        WorkCondition.Proctored => new("可监考", "may be proctored"),
    };

    public static Wording State(AssignmentState state) => state switch
    {
        AssignmentState.Upcoming => new("未开放", "Upcoming"),
        AssignmentState.Open => new("可以做", "Open"),
        AssignmentState.AwaitingMarking => new("等评分", "Being marked"),
        AssignmentState.AwaitingReview => new("等老师核对", "Teacher to check"),
        AssignmentState.ReturnedForRevision => new("要修改", "To revise"),
        AssignmentState.Done => new("已完成", "Done"),
        AssignmentState.Missed => new("已错过", "Missed"),
    };
}
