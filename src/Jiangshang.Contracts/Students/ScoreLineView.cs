using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Students;

/// <summary>One line of a score sheet: points of a maximum, why, and what would bring more.</summary>
public sealed record ScoreLineView(string Code, Score Points, Score Maximum, Wording Reason, Wording? Remedy);
