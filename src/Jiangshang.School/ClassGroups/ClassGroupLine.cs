namespace Jiangshang.School.ClassGroups;

/// <summary>A class in a line.</summary>
public sealed record ClassGroupLine(Guid Id, string Name, int EntryYear, int Students, int AwaitingMarking);
