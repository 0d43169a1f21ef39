using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Decisions;

public sealed record DecisionClosed() : Rejection(RejectionKind.Conflict, new Wording(
    "这个认定已经有人处理过了。",
    "Somebody has dealt with this decision already."));
