using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Marking;

/// <summary>The decision is not complete.</summary>
public sealed record HeldDecisionRejected(Wording Reason) : Rejection(RejectionKind.Invalid, Reason)
{
    public static HeldDecisionRejected ReasonMissing { get; } = new(new Wording(
        "请写明理由，学生会看到。", "Give a reason; the student reads it."));

    public static HeldDecisionRejected ScoreMissing { get; } = new(new Wording(
        "评分时请给 0 到 100 的分数；作废时不给分。", "A judgement needs a score from 0 to 100; declaring work void takes none."));
}
