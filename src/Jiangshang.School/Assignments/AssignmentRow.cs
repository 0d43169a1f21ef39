using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Assignments;

/// <summary>Work given to one student (布置). Assigning to a class gives each student a row of the same <see cref="BatchId"/>.</summary>
public sealed class AssignmentRow
{
    public required Guid Id { get; init; }

    public required Guid BatchId { get; init; }

    public required Guid StudentId { get; init; }

    public required string TaskCode { get; init; }

    public required WorkCondition Condition { get; init; }

    public required DateTimeOffset OpensAt { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    public required int Attempts { get; init; }

    public required Guid? AssignedBy { get; init; }

    public required DateTimeOffset AssignedAt { get; init; }

    /// <summary>The gap it was assigned to mend, a requirement or certificate rule code; null for ordinary work.</summary>
    public string? Mends { get; init; }

    /// <summary>Set for remedial work while it is not done, so that the same task is never given twice; null otherwise.</summary>
    public string? RemedialSlot { get; set; }
}
