using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

public sealed record AssignmentOver() : Rejection(RejectionKind.Conflict, new Wording(
    "这项任务已经截止，不能再开始作答。如果需要补做，请联系老师。",
    "This task's window has closed. Ask your teacher if you need to make it up."));
