namespace Jiangshang.Contracts.Reviews;

/// <param name="Reason">The student reads it; may be empty only when it is confirmed.</param>
public sealed record ReviewRequest(ReviewDecision Decision, string Reason);
