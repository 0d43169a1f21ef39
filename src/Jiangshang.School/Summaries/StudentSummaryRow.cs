namespace Jiangshang.School.Summaries;

/// <summary>
/// What a list of classes needs to know of a student, worked out ahead. Never the truth: it follows from the ledger, the
/// certificates and the standard, and is believed only while it names the student's version, the rules and a time not yet over.
/// </summary>
public sealed class StudentSummaryRow
{
    public required Guid StudentId { get; init; }

    /// <summary>The student's version it was worked out from.</summary>
    public required long Version { get; set; }

    /// <summary>The rules it was worked out by: <see cref="StudentSummaries.Rules"/>.</summary>
    public required string Rules { get; set; }

    /// <summary>The next moment at which the same record might be judged otherwise.</summary>
    public required DateTimeOffset GoodUntil { get; set; }

    /// <summary>Whether nothing stands against the student's graduation.</summary>
    public required bool Cleared { get; set; }
}
