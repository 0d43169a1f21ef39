using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

public sealed record AssignmentNotOpenYet() : Rejection(RejectionKind.Conflict, new Wording(
    "这项任务还没有到开始时间，请到时再来。",
    "This task has not opened yet. Come back when its window opens."));
