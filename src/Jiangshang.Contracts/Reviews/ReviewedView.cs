namespace Jiangshang.Contracts.Reviews;

/// <summary>One decision about a record.</summary>
public sealed record ReviewedView(ReviewDecision Decision, string Reason, string By, DateTimeOffset At, Guid? Repetition);
