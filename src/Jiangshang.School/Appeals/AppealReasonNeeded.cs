using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Appeals;

/// <summary>An appeal and its answer are read by people: both say why.</summary>
public sealed record AppealReasonNeeded() : Rejection(RejectionKind.Invalid, new Wording(
    "请写明理由，10 到 1000 个字，对方会看到。",
    "Give the reason in 10 to 1,000 characters; the other side will read it."));
