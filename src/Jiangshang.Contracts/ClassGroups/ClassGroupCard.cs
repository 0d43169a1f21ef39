namespace Jiangshang.Contracts.ClassGroups;

/// <summary>A class in a line.</summary>
public sealed record ClassGroupCard(Guid Id, string Name, int EntryYear, int Students, int Cleared, int AwaitingMarking);
