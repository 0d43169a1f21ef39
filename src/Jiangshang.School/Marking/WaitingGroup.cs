namespace Jiangshang.School.Marking;

/// <summary>How much work waits of one task in one class.</summary>
public sealed record WaitingGroup(string TaskCode, Guid ClassGroup, string ClassGroupName, int Count);
