namespace Jiangshang.Contracts.Reviews;

/// <param name="Cards">The oldest first.</param>
/// <param name="Total">All that wait, listed or not.</param>
public sealed record ReviewQueueView(IReadOnlyList<ReviewCard> Cards, int Total);
