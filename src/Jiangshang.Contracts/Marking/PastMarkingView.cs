using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Marking;

/// <summary>Marks that were saved before. The last ones stand.</summary>
/// <param name="By">A name.</param>
/// <param name="Reason">Why they replaced those before; null for the first.</param>
public sealed record PastMarkingView(int Number, string By, DateTimeOffset At, Score Score, IReadOnlyList<CriterionMark> Marks, string Comment, bool Returned, string? Reason);
