namespace Jiangshang.School.Attempts;

/// <summary>A journal entry of an attempt, as the client wrote it. Never changed.</summary>
public sealed class JournalEntryRow
{
    public required Guid AttemptId { get; init; }

    public required long Sequence { get; init; }

    public required string Payload { get; init; }

    /// <summary>When the server had it in hand.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>How long the attempt's clock had run by then; null for an entry of the time before this was kept.</summary>
    public required long? ArrivedAfterMilliseconds { get; init; }
}
