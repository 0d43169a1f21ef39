namespace Jiangshang.Contracts.Students;

/// <param name="Reason">Why, at least ten characters; the student reads it.</param>
public sealed record WithdrawOverrideRequest(string Reason);
