namespace Jiangshang.School.EvidenceLedger;

/// <summary>An entry of the evidence ledger (证据台账). The database refuses to change or delete one.</summary>
public sealed class EvidenceRow
{
    public required Guid Id { get; init; }

    public required Guid StudentId { get; init; }

    public required int Sequence { get; init; }

    /// <summary>What it comes from, such as one marking of one attempt. Unique: nothing becomes evidence twice.</summary>
    public required string Origin { get; init; }

    public required Guid? AttemptId { get; init; }

    public required Guid? Supersedes { get; init; }

    /// <summary>The whole <c>EvidenceContent</c> as JSON.</summary>
    public required string Content { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }
}
