namespace Jiangshang.Contracts.Assignments;

/// <param name="Assigned">How many students have it now.</param>
public sealed record AssignResult(int Assigned);
