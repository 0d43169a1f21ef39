namespace Jiangshang.Contracts.Attempts;

/// <summary>What is safe on the server's disk.</summary>
/// <param name="SavedThrough">Every entry up to this sequence is saved; what lies beyond must be sent again.</param>
public sealed record JournalAcknowledgement(long SavedThrough, DateTimeOffset ServerNow, AttemptState State);
