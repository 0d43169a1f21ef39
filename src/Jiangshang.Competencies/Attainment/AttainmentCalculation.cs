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

        var ruling = StandingOverride(evidence, evaluation.On);
        if (ruling is not null)
        {
            level = ruling.Verdict == OverrideVerdict.NotAttained
                ? AttainmentLevel.InTraining
                : level > AttainmentLevel.Attained ? level : AttainmentLevel.Attained;
        }

        var progress = level >= AttainmentLevel.Attained ? Measures.BasisPoints.Whole : result.ProgressBelowWhole();
        return new RequirementAttainment(requirement, level, progress, evaluation.Verdicts(), ruling?.Id);
    }

    /// <summary>
    /// An override speaks until a later one replaces or withdraws it, or its last day has passed. Newer evidence is counted all the while and
    /// decides again from then on.
    /// </summary>
    private static EvidenceContent? StandingOverride(ArraySegment<EvidenceContent> evidence, DateOnly on)
    {
        EvidenceContent? last = null;
        foreach (var content in evidence)
        {
            // One without a verdict withdraws what it supersedes.
            if (content.Kind == EvidenceKind.Override && (content.Verdict is not null || content.Supersedes is not null) && (last is null || PerformedOrder.Compare(content, last) > 0))
            {
                last = content;
            }
        }

        return last is { Verdict: not null } && !(last.Until < on) ? last : null;
    }
}
