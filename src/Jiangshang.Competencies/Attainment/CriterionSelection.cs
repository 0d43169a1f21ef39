using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>Judges one criterion over the evidence eligible for it.</summary>
internal static class CriterionSelection
{
    public static CriterionVerdict Judge(Criterion criterion, List<EvidenceQuality> eligible)
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

    private static CriterionVerdict Best(Criterion criterion, List<EvidenceQuality> eligible)
    {
        var better = criterion.Bounds[0].Comparison;
        var best = eligible[0];
        for (var i = 1; i < eligible.Count; i++)
        {
            if (EvidenceQuality.Compare(better, eligible[i], best) > 0)
            {
                best = eligible[i];
            }
        }

        return new CriterionVerdict(criterion, best.Met, best.Excelled, new BasisPoints(best.Progress), eligible.Count, [best.Content.Id], best.Reading);
    }

    private static CriterionVerdict CountOfLast(Criterion criterion, List<EvidenceQuality> eligible, int count, int last)
    {
        eligible.Sort(static (left, right) => PerformedOrder.Compare(left.Content, right.Content));
        var window = eligible.GetRange(Math.Max(0, eligible.Count - last), Math.Min(last, eligible.Count));
        var passing = window.FindAll(static quality => quality.Met);
        var met = passing.Count >= count;

        // A pass that came later without excelling does not take back that the student has excelled before.
        var excelled = met && eligible.Exists(static quality => quality.Excelled);
        var better = criterion.Bounds[0].Comparison;
        var deciding = met ? passing : window;
        deciding.Sort((left, right) => EvidenceQuality.Compare(better, right, left));
        return new CriterionVerdict(
            criterion,
            met,
            excelled,
            met ? BasisPoints.Whole : ProgressOf(deciding, count),
            eligible.Count,
            deciding.ConvertAll(static quality => quality.Content.Id),
            deciding[0].Reading);
    }

    /// <summary>The mean of the best so many: evidence that is not there yet counts as nothing.</summary>
    private static BasisPoints ProgressOf(List<EvidenceQuality> bestFirst, int count)
    {
        var sum = 0;
        for (var i = 0; i < Math.Min(count, bestFirst.Count); i++)
        {
            sum += bestFirst[i].Progress;
        }

        return new BasisPoints(sum / count);
    }
}
