namespace Jiangshang.School.Attempts;

/// <summary>A fact about an attempt's time that a person may have to know. It judges nothing.</summary>
public sealed class AttemptIncidentRow
{
    public required Guid AttemptId { get; init; }

    public required AttemptIncident Kind { get; init; }

    /// <summary>The journal entry it is about; 0 when it is about none.</summary>
    public required long Sequence { get; init; }

    /// <summary>The latest moment the entry claims, on the attempt's clock; null when it claims none.</summary>
    public long? ClaimedMilliseconds { get; init; }

    /// <summary>What the server's own count of the attempt's clock was.</summary>
    public long? ElapsedMilliseconds { get; init; }

    public required DateTimeOffset At { get; init; }
}
