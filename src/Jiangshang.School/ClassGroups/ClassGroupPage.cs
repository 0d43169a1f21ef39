using Jiangshang.School.Storage;

namespace Jiangshang.School.ClassGroups;

/// <summary>A page of classes, with what is said of all of them.</summary>
/// <param name="Students">In all classes of the list, on whatever page.</param>
/// <param name="AwaitingMarking">In all classes of the list.</param>
/// <param name="EarliestEntryYear">Of all classes of the list: those who leave next; null for an empty list.</param>
public sealed record ClassGroupPage(Page<ClassGroupLine> Classes, int Students, int AwaitingMarking, int? EarliestEntryYear);
