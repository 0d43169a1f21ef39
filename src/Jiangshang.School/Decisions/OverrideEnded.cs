using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Decisions;

public sealed record OverrideEnded() : Rejection(RejectionKind.Invalid, new Wording(
    "“有效到”不能早于今天；不写就一直有效，直到撤回。",
    "The last day cannot be before today; without one it speaks until it is withdrawn."));
