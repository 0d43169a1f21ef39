using Jiangshang.Competencies.Measures;

namespace Jiangshang.School.Background;

/// <summary>How one piece of work that nobody asks for is doing.</summary>
/// <param name="Work">What it is, in words.</param>
/// <param name="LastSuccess">Null before the first.</param>
/// <param name="FailingSince">Null while it succeeds.</param>
/// <param name="Failure">What is wrong, in an operator's words; null while it succeeds.</param>
public sealed record BackgroundState(Wording Work, DateTimeOffset? LastSuccess, DateTimeOffset? FailingSince, Wording? Failure, int Failures);
