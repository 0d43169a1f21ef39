namespace Jiangshang.School.Access;

/// <summary>A member of staff saw or changed something of a student's.</summary>
public sealed class AccessLogRow
{
    public long Id { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid PersonId { get; init; }

    /// <summary>The act, such as <c>ReadStudent</c>.</summary>
    public required string Act { get; init; }

    /// <summary>The student concerned; null when it was a whole class or school.</summary>
    public Guid? StudentId { get; init; }

    public Guid? ClassGroupId { get; init; }
}
