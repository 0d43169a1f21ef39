namespace Jiangshang.School.Reviews;

/// <summary>What a person decided about work that waited because of its record (复核). Never changed; the last one of an attempt stands.</summary>
public sealed class WorkReviewRow
{
    public required Guid Id { get; init; }

    public required Guid AttemptId { get; init; }

    /// <summary>Counts the reviews of the attempt from 1.</summary>
    public required int Number { get; init; }

    public required ReviewDecision Decision { get; init; }

    /// <summary>In the reviewer's words; the student reads it.</summary>
    public required string Reason { get; init; }

    public required Guid ReviewedBy { get; init; }

    public required DateTimeOffset ReviewedAt { get; init; }

    /// <summary>The assignment given in place of the work that did not count; null unless a repetition was asked for.</summary>
    public required Guid? Repetition { get; init; }
}
