namespace Jiangshang.School.People;

/// <summary>What is known of a student (学生) beyond the account. The id is the person's.</summary>
public sealed class StudentRow
{
    public required Guid Id { get; init; }

    public PersonRow Person { get; init; } = null!;

    public required Guid ClassGroupId { get; set; }

    public required int EntryYear { get; set; }

    public required string Specialization { get; set; }

    /// <summary>The certificates the student plans to take (CN-1), by code.</summary>
    public List<string> PlannedCertificates { get; set; } = [];

    /// <summary>Grows with every change to what the student's screens show, so that nothing stale is ever served from a cache.</summary>
    public long Version { get; set; }
}
