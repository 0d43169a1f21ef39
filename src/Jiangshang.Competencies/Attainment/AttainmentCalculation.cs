using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>
/// Attainment (达成度) as a pure function of a student's evidence, the standard and a moment. It depends on when work was
/// performed, never on when it was marked or recorded, and more passing evidence never lowers it.
/// </summary>
public static class AttainmentCalculation
{
    /// <summary>The attainment of every requirement of the specialization, in the standard's order.</summary>
    /// <param name="evidence">All of the student's evidence, in any order.</param>
    /// <param name="at">Work performed later does not count; windows are counted back from here.</param>
    public static IReadOnlyList<RequirementAttainment> Of(
        CompetencyStandard standard,
        SpecializationCode specialization,
        IReadOnlyList<EvidenceContent> evidence,
        DateTimeOffset at)
    {
        var byRequirement = EvidenceByRequirement.Of(standard, evidence, at);
        var evaluation = new CriteriaEvaluation(at);
        var places = standard.PlacesOf(specialization);
        var attainments = new List<RequirementAttainment>(places.Count);
        for (var i = 0; i < places.Count; i++)
        {
            attainments.Add(OfOne(standard.Requirements[places[i]], byRequirement.At(places[i]), evaluation));
        }

        return attainments;
    }

    private static RequirementAttainment OfOne(Requirement requirement, ArraySegment<EvidenceContent> evidence, CriteriaEvaluation evaluation)
    {
        var result = evaluation.Of(requirement, evidence);
        var level = result switch
        {
            { Met: true, Excelled: true } => AttainmentLevel.Excellent,
            { Met: true } => AttainmentLevel.Attained,
            _ => evaluation.AnythingConsidered ? AttainmentLevel.InTraining : AttainmentLevel.NotStarted,
        };

        var ruling = StandingOverride.Last(evidence, evaluation.On);
        if (ruling is not null)
        {
            level = ruling.Verdict == OverrideVerdict.NotAttained
                ? AttainmentLevel.InTraining
                : level > AttainmentLevel.Attained ? level : AttainmentLevel.Attained;
        }

        var progress = level >= AttainmentLevel.Attained ? Measures.BasisPoints.Whole : result.ProgressBelowWhole();
        return new RequirementAttainment(requirement, level, progress, evaluation.Verdicts(), ruling?.Id);
    }
}
