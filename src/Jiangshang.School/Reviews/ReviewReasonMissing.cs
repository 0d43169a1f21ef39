using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Reviews;

public sealed record ReviewReasonMissing() : Rejection(RejectionKind.Invalid, new Wording(
    "请写明理由，至少十个字；学生会看到它。",
    "Give the reason, at least ten characters; the student will read it."));
