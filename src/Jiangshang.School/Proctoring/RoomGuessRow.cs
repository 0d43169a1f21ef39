namespace Jiangshang.School.Proctoring;

/// <summary>How often a student has lately given a wrong code.</summary>
public sealed class RoomGuessRow
{
    public required Guid StudentId { get; init; }

    public required int Wrong { get; set; }

    /// <summary>When the first of these was given; after a while they are forgotten.</summary>
    public required DateTimeOffset Since { get; set; }
}
