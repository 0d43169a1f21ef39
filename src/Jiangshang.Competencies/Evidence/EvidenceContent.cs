using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Evidence;

/// <summary>What a piece of evidence says, before the ledger has given it its place.</summary>
/// <param name="Requirements">The requirements it speaks for; at least one.</param>
/// <param name="Task">The edition of the task; null for what no task produced (a certificate, an override).</param>
/// <param name="Lines">The score's lines; empty where there is no score.</param>
/// <param name="ArtefactDigests">Lower-case hexadecimal SHA-256 of each file or event log the evidence rests on.</param>
/// <param name="PerformedAt">When the work was done (UTC): the time rules use, so the order of marking never matters.</param>
/// <param name="Supersedes">The entry this one replaces; null for a first word.</param>
/// <param name="Verdict">For an override only: what was decided; null in an override that withdraws the one it supersedes.</param>
/// <param name="Explanation">The reason of an override, a correction or a withdrawal; null otherwise.</param>
public sealed record EvidenceContent(
    EvidenceId Id,
    StudentId Student,
    IReadOnlyList<RequirementCode> Requirements,
    VersionedCode? Task,
    AttemptId? Attempt,
    EvidenceKind Kind,
    WorkCondition Condition,
    IReadOnlyList<MetricReading> Metrics,
    Score? Score,
    IReadOnlyList<EvidenceLine> Lines,
    Assessor Assessor,
    IReadOnlyList<string> ArtefactDigests,
    DateTimeOffset PerformedAt,
    DateTimeOffset ScoredAt,
    DateTimeOffset RecordedAt,
    VersionedCode Standard,
    EvidenceId? Supersedes,
    OverrideVerdict? Verdict,
    string? Explanation)
{
    /// <summary>For an override only: the last day it speaks, by the school's calendar; null when it speaks until it is withdrawn or replaced.</summary>
    public DateOnly? Until { get; init; }

    /// <returns>Null when this evidence has no reading of the metric.</returns>
    public MetricValue? Reading(MetricCode metric)
    {
        for (var i = 0; i < Metrics.Count; i++)
        {
            if (Metrics[i].Metric == metric)
            {
                return Metrics[i].Value;
            }
        }

        return null;
    }
}
