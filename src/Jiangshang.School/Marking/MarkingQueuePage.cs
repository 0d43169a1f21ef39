using Jiangshang.School.Storage;

namespace Jiangshang.School.Marking;

/// <summary>A page of the queue.</summary>
/// <param name="Groups">The whole queue by task and class, whatever the page and the choice.</param>
public sealed record MarkingQueuePage(Page<WaitingWork> Work, IReadOnlyList<WaitingGroup> Groups);
