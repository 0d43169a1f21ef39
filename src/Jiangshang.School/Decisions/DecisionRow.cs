namespace Jiangshang.School.Decisions;

/// <summary>A person's decision about a student (认定), with its reason, and the second person where the school wants one.</summary>
public sealed class DecisionRow
{
    public required Guid Id { get; init; }

    public required Guid StudentId { get; init; }

    public required DecisionKind Kind { get; init; }

    /// <summary>Null for graduation.</summary>
    public string? Requirement { get; init; }

    /// <summary>For an override whether attained, for graduation whether graduated; null for a withdrawal.</summary>
    public bool? Attained { get; init; }

    /// <summary>The last day an override speaks; null without an end.</summary>
    public DateOnly? Until { get; init; }

    public required string Reason { get; init; }

    /// <summary>The standard in force for the student when it was decided, <c>code@version</c>.</summary>
    public required string Standard { get; init; }

    public required Guid ProposedBy { get; init; }

    public required DateTimeOffset ProposedAt { get; init; }

    public required DecisionState State { get; set; }

    public Guid? SecondPerson { get; set; }

    public DateTimeOffset? SecondAt { get; set; }

    /// <summary>What the second person said.</summary>
    public string? Answer { get; set; }

    /// <summary>The ledger's entry it led to; null for graduation and while it is without effect.</summary>
    public Guid? Entry { get; set; }
}
