namespace Jiangshang.School.EvidenceLedger;

/// <summary>How long a student's chain is and how it ends, kept apart from it, so that a cut-off end is found.</summary>
public sealed class LedgerHeadRow
{
    public required Guid StudentId { get; init; }

    public required int Length { get; set; }

    public required string Hash { get; set; }
}
