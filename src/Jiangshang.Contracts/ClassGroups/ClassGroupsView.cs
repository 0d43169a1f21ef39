using Jiangshang.Contracts.Lists;

namespace Jiangshang.Contracts.ClassGroups;

/// <summary>A page of classes, with what is said of all of them.</summary>
/// <param name="Students">In all classes found, on whatever page.</param>
/// <param name="AwaitingMarking">In all classes found.</param>
/// <param name="EarliestEntryYear">Of all classes found: those who leave next; null when there are none.</param>
public sealed record ClassGroupsView(ListPage<ClassGroupCard> Classes, int Students, int AwaitingMarking, int? EarliestEntryYear);
