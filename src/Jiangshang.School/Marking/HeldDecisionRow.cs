namespace Jiangshang.School.Marking;

/// <summary>A teacher's decision on work that no scorer could read. Never changed.</summary>
public sealed class HeldDecisionRow
{
    public required Guid Id { get; init; }

    public required Guid AttemptId { get; init; }

    public required Guid DecidedBy { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    public required HeldVerdict Verdict { get; init; }

    public required int? ScoreHundredths { get; init; }

    public required string Reason { get; init; }
}
