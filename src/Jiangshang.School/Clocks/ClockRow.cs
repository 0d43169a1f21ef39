namespace Jiangshang.School.Clocks;

/// <summary>The latest time any server of this school has told: one row. A server whose clock is behind it knows that it is wrong.</summary>
public sealed class ClockRow
{
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    public required DateTimeOffset SeenAt { get; set; }
}
