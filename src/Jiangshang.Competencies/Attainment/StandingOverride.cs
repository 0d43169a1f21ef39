using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>
/// Which override of a requirement speaks: the last one made, until it is withdrawn, replaced, or its last day has passed. Newer evidence is counted
/// all the while and decides again from then on.
/// </summary>
public static class StandingOverride
{
    /// <summary>The override of one requirement that speaks on a day; null when the rules decide.</summary>
    public static EvidenceContent? Of(IReadOnlyList<EvidenceContent> evidence, RequirementCode requirement, DateOnly on)
    {
        var superseded = evidence.Select(content => content.Supersedes).OfType<EvidenceId>().ToHashSet();
        return Last(evidence.Where(content => content.Requirements.Contains(requirement) && !superseded.Contains(content.Id)), on);
    }

    /// <param name="evidence">Of one requirement, without what is superseded.</param>
    internal static EvidenceContent? Last(IEnumerable<EvidenceContent> evidence, DateOnly on)
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
