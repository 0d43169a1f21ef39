using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Students;

/// <summary>An entry of the ledger as a person reads it.</summary>
/// <param name="Verdict">What an override decided; null for one that withdraws another, and for all other evidence.</param>
/// <param name="Superseded">True when a later entry replaced it.</param>
public sealed record EvidenceView(
    Guid Id,
    int Sequence,
    EvidenceKind Kind,
    WorkCondition Condition,
    Wording? TaskTitle,
    Guid? Attempt,
    Score? Score,
    IReadOnlyList<MetricReadingView> Metrics,
    IReadOnlyList<ScoreLineView> Lines,
    string AssessedBy,
    DateTimeOffset PerformedAt,
    DateTimeOffset RecordedAt,
    bool Superseded,
    string? Explanation,
    string Hash,
    OverrideVerdict? Verdict = null);
