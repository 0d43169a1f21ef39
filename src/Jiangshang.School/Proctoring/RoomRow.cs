namespace Jiangshang.School.Proctoring;

/// <summary>A proctored lesson (监考): while it is open, who has its code may begin proctored work in the class.</summary>
public sealed class RoomRow
{
    public required Guid Id { get; init; }

    public required Guid ClassGroupId { get; init; }

    public required Guid OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>The end of the lesson; earlier once it is closed by hand.</summary>
    public required DateTimeOffset ClosesAt { get; set; }

    /// <summary>What the codes are made from, minute after minute. Never sent to a client.</summary>
    public required byte[] Key { get; init; }
}
