namespace Jiangshang.Contracts.Appeals;

/// <summary>An appeal (申诉) with its answer, as the student and those who decide see it.</summary>
/// <param name="Answer">Null while it is open.</param>
/// <param name="Entry">The entry of the ledger it led to; null while it is open and when the mark stands.</param>
public sealed record AppealView(
    Guid Id, string Reason, DateTimeOffset RaisedAt, AppealState State, string? Answer, string? DecidedBy, DateTimeOffset? DecidedAt, Guid? Entry);
