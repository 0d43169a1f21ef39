namespace Jiangshang.Contracts.Appeals;

/// <param name="Reason">10 to 1,000 characters.</param>
public sealed record RaiseAppealRequest(string Reason);
