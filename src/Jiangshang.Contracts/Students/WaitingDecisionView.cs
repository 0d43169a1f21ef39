namespace Jiangshang.Contracts.Students;

/// <summary>A decision that has no effect until a second person confirms it.</summary>
/// <param name="Attained">Null when it would withdraw the override that stands.</param>
/// <param name="MayConfirm">Whether whoever asks may be the second person.</param>
public sealed record WaitingDecisionView(Guid Id, bool? Attained, string Reason, DateOnly? Until, string ProposedBy, DateTimeOffset ProposedAt, bool MayConfirm);
