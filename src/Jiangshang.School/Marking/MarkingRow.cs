namespace Jiangshang.School.Marking;

/// <summary>A person's marks on one attempt. Marking again adds a row; the last one stands.</summary>
public sealed class MarkingRow
{
    public required Guid Id { get; init; }

    public required Guid AttemptId { get; init; }

    /// <summary>Counts the markings of the attempt from 1.</summary>
    public required int Number { get; init; }

    public required Guid MarkedBy { get; init; }

    public required DateTimeOffset MarkedAt { get; init; }

    /// <summary>The workshop's <c>RubricMarks</c> as JSON.</summary>
    public required string Marks { get; init; }

    public required bool Returned { get; init; }

    public required string Comment { get; init; }

    /// <summary>Why an earlier marking is replaced; null for a first one.</summary>
    public string? Reason { get; init; }
}
