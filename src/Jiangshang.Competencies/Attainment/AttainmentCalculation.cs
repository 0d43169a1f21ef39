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
        var byRequirement = EffectiveByRequirement(standard, evidence, at);
        var attainments = new List<RequirementAttainment>(standard.Requirements.Count);
        for (var index = 0; index < standard.Requirements.Count; index++)
        {
            var requirement = standard.Requirements[index];
            if (requirement.Specialization is null || requirement.Specialization == specialization)
            {
                attainments.Add(OfOne(requirement, byRequirement[index] ?? [], at));
            }
        }

        return attainments;
    }

    private static List<EvidenceContent>?[] EffectiveByRequirement(CompetencyStandard standard, IReadOnlyList<EvidenceContent> evidence, DateTimeOffset at)
    {
        HashSet<EvidenceId>? superseded = null;
        for (var i = 0; i < evidence.Count; i++)
        {
            if (evidence[i].Supersedes is { } replaced)
            {
                (superseded ??= []).Add(replaced);
            }
        }

        var byRequirement = new List<EvidenceContent>?[standard.Requirements.Count];
        for (var i = 0; i < evidence.Count; i++)
        {
            var content = evidence[i];
            if (content.PerformedAt > at || superseded?.Contains(content.Id) == true)
            {
                continue;
            }

            for (var r = 0; r < content.Requirements.Count; r++)
            {
                if (standard.PlaceOf(content.Requirements[r]) is var place and >= 0)
                {
                    (byRequirement[place] ??= new(8)).Add(content);
                }
            }
        }

        return byRequirement;
    }

    private static RequirementAttainment OfOne(Requirement requirement, List<EvidenceContent> evidence, DateTimeOffset at)
    {
        var evaluation = new CriteriaEvaluation(evidence, at);
        var result = evaluation.Of(requirement.Criteria);
        var level = result switch
        {
            { Met: true, Excelled: true } => AttainmentLevel.Excellent,
            { Met: true } => AttainmentLevel.Attained,
            _ => evaluation.AnythingConsidered ? AttainmentLevel.InTraining : AttainmentLevel.NotStarted,
        };

        var ruling = LastOverride(evidence);
        if (ruling is not null)
        {
            level = ruling.Verdict == OverrideVerdict.NotAttained
                ? AttainmentLevel.InTraining
                : level > AttainmentLevel.Attained ? level : AttainmentLevel.Attained;
        }

        var progress = level >= AttainmentLevel.Attained ? Measures.BasisPoints.Whole : result.ProgressBelowWhole();
        return new RequirementAttainment(requirement, level, progress, evaluation.Verdicts, ruling?.Id);
    }

    private static EvidenceContent? LastOverride(List<EvidenceContent> evidence)
    {
        EvidenceContent? last = null;
        foreach (var content in evidence)
        {
            if (content.Kind == EvidenceKind.Override && content.Verdict is not null
                && (last is null || PerformedOrder.Compare(content, last) > 0))
            {
                last = content;
            }
        }

        return last;
    }
}
