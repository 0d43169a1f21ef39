using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Decisions;

public sealed record NothingToWithdraw() : Rejection(RejectionKind.Conflict, new Wording(
    "这一项现在没有人工认定，不用撤回。",
    "Nobody’s decision stands for this requirement: there is nothing to withdraw."));
