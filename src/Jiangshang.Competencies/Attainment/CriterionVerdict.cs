using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>What the evidence says of one criterion, and which evidence says it.</summary>
/// <param name="Progress">How far the counting evidence is; the whole exactly when met.</param>
/// <param name="Considered">How many pieces of evidence were eligible.</param>
/// <param name="Deciding">The evidence that met it, or came closest; the first is shown first. Empty when none was eligible.</param>
/// <param name="Reading">The value of the first bound's metric in the first deciding evidence; null when none was eligible.</param>
public sealed record CriterionVerdict(
    Criterion Criterion,
    bool Met,
    bool Excelled,
    BasisPoints Progress,
    int Considered,
    IReadOnlyList<EvidenceId> Deciding,
    MetricValue? Reading);
