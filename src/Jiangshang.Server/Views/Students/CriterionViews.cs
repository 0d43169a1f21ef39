using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;
using Jiangshang.Server.Views.Words;

namespace Jiangshang.Server.Views.Students;

/// <summary>A criterion with its rule in words and every threshold beside the reading that counts.</summary>
public static class CriterionViews
{
    public static CriterionView Of(SchoolView school, StudentCase student, CriterionVerdict verdict)
    {
        var counting = verdict.Deciding.Count > 0 ? student.Evidence(verdict.Deciding[0]) : null;
        return new CriterionView(
            verdict.Criterion.Code,
            verdict.Criterion.Title,
            RuleWords.Of(verdict.Criterion, school.Standard),
            verdict.Met,
            verdict.Excelled,
            verdict.Progress,
            verdict.Considered,
            [.. verdict.Criterion.Bounds.Select(bound => Bound(school, bound, counting))],
            [.. verdict.Deciding.Select(id => ViewIds.Of(id.Value))]);
    }

    private static BoundView Bound(SchoolView school, MetricBound bound, EvidenceContent? counting)
    {
        var metric = school.Metric(bound.Metric);
        var reading = counting?.Reading(bound.Metric);
        return new BoundView(
            metric?.Name ?? new Wording(bound.Metric.Value, bound.Metric.Value),
            metric?.Unit ?? new Wording("", ""),
            bound.Comparison,
            bound.Threshold,
            bound.Excellent,
            reading,
            reading is { } value && bound.IsMetBy(value),
            bound.Source.Kind,
            bound.Source.Clause);
    }
}
