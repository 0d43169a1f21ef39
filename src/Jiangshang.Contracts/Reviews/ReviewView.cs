namespace Jiangshang.Contracts.Reviews;

/// <summary>Why an attempt waits or waited, and what was decided.</summary>
/// <param name="Decisions">Oldest first; the last one stands. Empty while it waits.</param>
public sealed record ReviewView(IReadOnlyList<DoubtView> Doubts, IReadOnlyList<ReviewedView> Decisions);
