using Jiangshang.Competencies.Attainment;
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

    public IReadOnlyList<RemedialStep> For(Finding.RequirementNotAttained gap)
    {
        var steps = gap.Unmet
            .Select(verdict => For(gap.Requirement, verdict))
            .OfType<RemedialStep>()
            .Distinct()
            .ToList();
        return steps.Count > 0 ? steps : [new RemedialStep.AskTeacher(gap.Requirement)];
    }

    /// <returns>A task to practise a requirement with, or null when the school has none.</returns>
    public RemedialStep.DoTask? Practice(RequirementCode requirement) =>
        Least(offers.Where(offer => offer.Requirements.Contains(requirement))) is { } offer
            ? new RemedialStep.DoTask(offer.Task, WorkCondition.Practice, requirement, offer.Minutes)
            : null;

    private RemedialStep.DoTask? For(RequirementCode requirement, CriterionVerdict verdict)
    {
        var criterion = verdict.Criterion;
        var suitable = offers.Where(offer =>
            offer.Requirements.Contains(requirement)
            && offer.Condition >= criterion.Minimum
            && criterion.Kinds.Contains(offer.Kind)
            && criterion.Bounds.All(bound => offer.Metrics.Contains(bound.Metric)));
        return Least(suitable) is { } chosen
            ? new RemedialStep.DoTask(chosen.Task, criterion.Minimum, requirement, chosen.Minutes)
            : null;
    }

    private TaskOffer? Least(IEnumerable<TaskOffer> suitable) => suitable
        .OrderBy(offer => _done.GetValueOrDefault(offer.Task.Code))
        .ThenBy(offer => offer.Task.Code, StringComparer.Ordinal)
        .FirstOrDefault();
}
