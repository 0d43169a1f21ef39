using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Lint;

/// <summary>Bounds that contradict themselves or each other.</summary>
public sealed class ContradictoryBounds : IContentCheck
{
    private static readonly FindingTemplate ExcellentTooWeak = new("C015", Severity.Problem,
        "优秀线 {0} 比合格线 {1} 还容易达到，请检查 {2}。", "The excellent value {0} is easier than the threshold {1}; check {2}.");

    private static readonly FindingTemplate Exclusive = new("C015", Severity.Problem,
        "指标 {0} 既要求不低于 {1}，又要求不高于 {2}，不可能同时满足。", "{0} is to be at least {1} and at most {2}, which cannot both hold.");

    private static readonly FindingTemplate SameCode = new("C015", Severity.Problem,
        "要求 {0} 有两个判据都叫“{1}”，请改成不同的名字。", "Requirement {0} has two criteria called “{1}”; name them apart.");

    private static readonly FindingTemplate OffScale = new("C015", Severity.Problem,
        "指标 {0} 的线画在 {1}，应当大于 0、不超过 {2}：否则人人达到，或者没有人达得到。", "The bound {1} of {0} must lie above 0 and not above {2}: else everybody meets it, or nobody.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [ExcellentTooWeak, Exclusive, SameCode, OffScale];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var (standard, requirement) in content.Standards.SelectMany(standard => standard.Requirements.Select(requirement => (standard, requirement))))
        {
            var criteria = requirement.Criteria.Criteria().ToList();
            foreach (var repeated in criteria.GroupBy(criterion => criterion.Code).Where(group => group.Count() > 1))
            {
                yield return SameCode.At(content.Places.Of(repeated.Last()), requirement.Code, repeated.Key);
            }

            foreach (var problem in criteria.SelectMany(criterion => OfBounds(content, criterion.Bounds).Concat(OffScales(content, standard, criterion.Bounds))))
            {
                yield return problem;
            }
        }
    }

    /// <summary>A bound nobody can miss or nobody can meet is a slip of the pen. At most 0, of errors say, is neither.</summary>
    private static IEnumerable<ContentProblem> OffScales(SchoolContent content, CompetencyStandard standard, IReadOnlyList<MetricBound> bounds) =>
        from bound in bounds
        from value in new[] { bound.Threshold, bound.Excellent ?? bound.Threshold }.Distinct()
        let largest = standard.Metrics.FirstOrDefault(metric => metric.Code == bound.Metric)?.LargestUseful
        where largest is not null
            && (value.Millionths < 0 || (bound.Comparison == Comparison.AtLeast && (value.Millionths == 0 || value.Millionths > largest.Value.Millionths)))
        select OffScale.At(content.Places.Of(bound), bound.Metric, value, largest);

    private static IEnumerable<ContentProblem> OfBounds(SchoolContent content, IReadOnlyList<MetricBound> bounds)
    {
        foreach (var bound in bounds)
        {
            if (bound.Excellent is { } excellent && !bound.IsMetBy(excellent))
            {
                yield return ExcellentTooWeak.At(content.Places.Of(bound), excellent, bound.Threshold, bound.Metric);
            }

            var contrary = bound.Comparison == Comparison.AtLeast
                ? bounds.FirstOrDefault(other => other.Metric == bound.Metric && other.Comparison == Comparison.AtMost && other.Threshold < bound.Threshold)
                : null;
            if (contrary is not null)
            {
                yield return Exclusive.At(content.Places.Of(bound), bound.Metric, bound.Threshold, contrary.Threshold);
            }
        }
    }
}
