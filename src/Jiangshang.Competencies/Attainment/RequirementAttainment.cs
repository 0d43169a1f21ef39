using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>Attainment (达成度): what the evidence says of one requirement of one student on one day.</summary>
/// <param name="Override">The override that decided, when a person did; null when the rules did.</param>
public sealed record RequirementAttainment(
    Requirement Requirement,
    AttainmentLevel Level,
    BasisPoints Progress,
    IReadOnlyList<CriterionVerdict> Criteria,
    EvidenceId? Override)
{
    public bool IsAttained => Level >= AttainmentLevel.Attained;
}
