namespace Jiangshang.School.Storage;

/// <summary>When the database last took a write of nobody's: one row.</summary>
public sealed class HeartbeatRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required DateTimeOffset At { get; set; }
}
