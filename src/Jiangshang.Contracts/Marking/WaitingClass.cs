namespace Jiangshang.Contracts.Marking;

/// <summary>How much of one class waits.</summary>
public sealed record WaitingClass(Guid ClassGroup, string Name, int Count);
