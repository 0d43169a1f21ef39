using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Assignments;

public sealed record AssignmentRejected(Wording Why) : Rejection(RejectionKind.Invalid, Why)
{
    public static AssignmentRejected Nobody { get; } = new(new Wording("请至少选择一个班级或一名学生。", "Choose at least one class or student."));

    public static AssignmentRejected Window { get; } = new(new Wording("截止时间必须晚于开始时间，并且还没有过去。", "The window must end after it opens, and not in the past."));

    public static AssignmentRejected Attempts { get; } = new(new Wording("作答次数应在 1 到 20 之间。", "Give between 1 and 20 attempts."));

    public static AssignmentRejected Condition { get; } = new(new Wording("这项任务不能用于这么严格的考核条件，请选择练习或换一项任务。", "This task cannot be given under so strict a condition. Choose practice, or another task."));
}
