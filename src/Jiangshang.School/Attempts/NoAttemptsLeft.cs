using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

public sealed record NoAttemptsLeft() : Rejection(RejectionKind.Conflict, new Wording(
    "这项任务的作答次数已经用完。可以去自由练习，或请老师再布置一次。",
    "You have used all attempts at this task. Practise freely, or ask your teacher to assign it again."));
