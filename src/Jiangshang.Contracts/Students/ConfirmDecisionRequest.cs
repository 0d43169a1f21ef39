namespace Jiangshang.Contracts.Students;

/// <param name="Answer">What the second person says; needed when there is no agreement.</param>
public sealed record ConfirmDecisionRequest(bool Agree, string? Answer);
