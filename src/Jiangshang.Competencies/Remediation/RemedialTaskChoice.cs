using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Remediation;

/// <summary>
/// Chooses tasks for gaps: one that produces what the unmet criterion measures, under the condition it asks for, the one
/// the student has done least often first.
/// </summary>
internal sealed class RemedialTaskChoice(StudentRecord record, IReadOnlyList<TaskOffer> offers)
{
    private readonly Dictionary<string, int> _done = record.Evidence
        .Where(content => content.Task is not null)
        .GroupBy(content => content.Task!.Value.Code)
        .ToDictionary(group => group.Key, group => group.Count());

    /// <summary>Where every piece of evidence must pass and one has not, no further work can mend it.</summary>
    public IReadOnlyList<RemedialStep> For(Finding.RequirementNotAttained gap) => For(
        gap.Requirement,
        gap.Unmet
            .Where(verdict => verdict.Criterion.Over is not EvidenceSelection.Every || verdict.Considered == 0)
            .Select(verdict => verdict.Criterion));

    /// <summary>The steps that would show a requirement by these criteria; to ask a teacher when the school has no task for them.</summary>
    public IReadOnlyList<RemedialStep> For(RequirementCode requirement, IEnumerable<Criterion> criteria)
    {
        var steps = criteria
            .Select(criterion => For(requirement, criterion))
            .OfType<RemedialStep>()
            .Distinct()
            .ToList();
        return steps.Count > 0 ? steps : [new RemedialStep.AskTeacher(requirement)];
    }

    /// <returns>A task to practise a requirement with, or null when the school has none.</returns>
    public RemedialStep.DoTask? Practice(RequirementCode requirement) =>
        Least(offers.Where(offer => offer.Requirements.Contains(requirement))) is { } offer
            ? new RemedialStep.DoTask(offer.Task, WorkCondition.Practice, requirement, offer.Minutes)
            : null;

    private RemedialStep? For(RequirementCode requirement, Criterion criterion)
    {
        var suitable = offers.Where(offer =>
            offer.Requirements.Contains(requirement)
            && offer.Condition >= criterion.Minimum
            && criterion.Accepts(offer.Kind)
            && criterion.Bounds.All(bound => offer.Metrics.Contains(bound.Metric)));
        return Least(suitable) switch
        {
            { } chosen => new RemedialStep.DoTask(chosen.Task, criterion.Minimum, requirement, chosen.Minutes),
            null when criterion.Accepts(EvidenceKind.Certificate) =>
                new RemedialStep.HandInCertificate(requirement, criterion.Bounds[0].Metric, criterion.Bounds[0].Threshold),
            null => null,
        };
    }

    private TaskOffer? Least(IEnumerable<TaskOffer> suitable) => suitable
        .OrderBy(offer => _done.GetValueOrDefault(offer.Task.Code))
        .ThenBy(offer => offer.Task.Code, StringComparer.Ordinal)
        .FirstOrDefault();
}
