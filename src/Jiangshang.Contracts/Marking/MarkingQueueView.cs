using Jiangshang.Contracts.Lists;

namespace Jiangshang.Contracts.Marking;

/// <summary>A page of the work waiting for marks, oldest first.</summary>
/// <param name="Waiting">How long the whole queue is, whatever is chosen.</param>
/// <param name="Tasks">The tasks it is of, those with most work first.</param>
/// <param name="Classes">The classes it is from.</param>
public sealed record MarkingQueueView(ListPage<MarkingCard> Work, int Waiting, IReadOnlyList<WaitingTask> Tasks, IReadOnlyList<WaitingClass> Classes);
