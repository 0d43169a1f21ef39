using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>Judges one criterion over the evidence eligible for it.</summary>
internal static class CriterionSelection
{
    public static CriterionVerdict Judge(Criterion criterion, List<EvidenceContent> eligible)
    {
        if (eligible.Count == 0)
        {
            return new CriterionVerdict(criterion, Met: false, Excelled: false, BasisPoints.None, 0, [], null);
        }

        return criterion.Over switch
        {
            EvidenceSelection.Best => Best(criterion, eligible),
            EvidenceSelection.Latest => CountOfLast(criterion, eligible, 1, 1),
            EvidenceSelection.CountOfLast some => CountOfLast(criterion, eligible, some.Count, some.Last),
            EvidenceSelection.Every => CountOfLast(criterion, eligible, eligible.Count, eligible.Count),
            _ => throw new InvalidOperationException($"Unknown selection {criterion.Over.GetType().Name}."),
        };
    }

    private static CriterionVerdict Best(Criterion criterion, List<EvidenceContent> eligible)
    {
        var best = eligible[0];
        for (var i = 1; i < eligible.Count; i++)
        {
            if (CompareQuality(criterion, eligible[i], best) > 0)
            {
                best = eligible[i];
            }
        }

        var met = IsMet(criterion, best);
        return new CriterionVerdict(
            criterion,
            met,
            met && IsExcelled(criterion, best),
            Progress(criterion, best),
            eligible.Count,
            [best.Id],
            best.Reading(criterion.Bounds[0].Metric));
    }

    private static CriterionVerdict CountOfLast(Criterion criterion, List<EvidenceContent> eligible, int count, int last)
    {
        eligible.Sort(PerformedOrder.Compare);
        var window = eligible.GetRange(Math.Max(0, eligible.Count - last), Math.Min(last, eligible.Count));
        var passing = window.FindAll(content => IsMet(criterion, content));
        var met = passing.Count >= count;

        // A pass that came later without excelling does not take back that the student has excelled before.
        var excelled = met && eligible.Exists(content => IsMet(criterion, content) && IsExcelled(criterion, content));
        window.Sort((left, right) => CompareQuality(criterion, right, left));
        var deciding = met ? window.FindAll(content => IsMet(criterion, content)) : window;
        var sum = 0;
        for (var i = 0; i < Math.Min(count, window.Count); i++)
        {
            sum += Progress(criterion, window[i]).Value;
        }

        return new CriterionVerdict(
            criterion,
            met,
            excelled,
            met ? BasisPoints.Whole : new BasisPoints(sum / count),
            eligible.Count,
            [.. deciding.Select(content => content.Id)],
            deciding[0].Reading(criterion.Bounds[0].Metric));
    }

    private static bool IsMet(Criterion criterion, EvidenceContent content)
    {
        for (var i = 0; i < criterion.Bounds.Count; i++)
        {
            var bound = criterion.Bounds[i];
            if (content.Reading(bound.Metric) is not { } value || !bound.IsMetBy(value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsExcelled(Criterion criterion, EvidenceContent content)
    {
        var any = false;
        foreach (var bound in criterion.Bounds)
        {
            any |= bound.Excellent is not null;
            if (content.Reading(bound.Metric) is not { } value || !bound.IsExcelledBy(value))
            {
                return false;
            }
        }

        return any;
    }

    private static BasisPoints Progress(Criterion criterion, EvidenceContent content)
    {
        var least = BasisPoints.Whole.Value;
        for (var i = 0; i < criterion.Bounds.Count; i++)
        {
            var bound = criterion.Bounds[i];
            least = Math.Min(least, content.Reading(bound.Metric) is { } value ? bound.Progress(value).Value : 0);
        }

        return new BasisPoints(least);
    }

    /// <summary>Orders by met, excelled, progress, the first bound's reading, and between equals the earlier work first.</summary>
    private static int CompareQuality(Criterion criterion, EvidenceContent left, EvidenceContent right)
    {
        var order = IsMet(criterion, left).CompareTo(IsMet(criterion, right));
        order = order != 0 ? order : IsExcelled(criterion, left).CompareTo(IsExcelled(criterion, right));
        order = order != 0 ? order : Progress(criterion, left).Value.CompareTo(Progress(criterion, right).Value);
        if (order != 0)
        {
            return order;
        }

        var first = criterion.Bounds[0];
        var byReading = left.Reading(first.Metric)!.Value.CompareTo(right.Reading(first.Metric)!.Value);
        byReading = first.Comparison == Comparison.AtLeast ? byReading : -byReading;
        return byReading != 0 ? byReading : -PerformedOrder.Compare(left, right);
    }
}
