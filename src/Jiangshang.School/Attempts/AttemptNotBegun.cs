using Jiangshang.Competencies.Measures;
using Jiangshang.School.Rejections;

namespace Jiangshang.School.Attempts;

/// <summary>The clock of this timed work has not been started, so there is nothing to save or hand in yet.</summary>
public sealed record AttemptNotBegun() : Rejection(RejectionKind.Conflict, new Wording(
    "还没有开始计时。请回到这份作业，点“开始计时”以后再做。",
    "The clock has not been started. Open the work and start the clock first."));
