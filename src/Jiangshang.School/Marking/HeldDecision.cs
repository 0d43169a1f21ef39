using Jiangshang.Competencies.Measures;

namespace Jiangshang.School.Marking;

/// <param name="Score">For <see cref="HeldVerdict.Judge"/> only.</param>
/// <param name="Until">For <see cref="HeldVerdict.Void"/>: until when the student may use the try; null leaves the assignment's end as it is.</param>
public sealed record HeldDecision(HeldVerdict Verdict, Score? Score, string Reason, DateTimeOffset? Until);
