using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Marking;

/// <param name="Score">With <see cref="HeldVerdict.Judge"/>, and only then.</param>
/// <param name="Reason">The student reads it.</param>
/// <param name="Until">With <see cref="HeldVerdict.Void"/>: until when the try may be used, where the assignment has ended meanwhile.</param>
public sealed record DecideHeldRequest(HeldVerdict Verdict, Score? Score, string Reason, DateTimeOffset? Until);
