namespace Jiangshang.School.Attempts;

/// <summary>A journal entry of an attempt, as the client wrote it. Never changed.</summary>
public sealed class JournalEntryRow
{
    public required Guid AttemptId { get; init; }

    public required long Sequence { get; init; }

    public required string Payload { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }
}
