using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Attainment;

/// <summary>What one piece of evidence is worth under one criterion, worked out once.</summary>
/// <param name="Excelled">Met, some bound knows an excellent value, and every such value is reached.</param>
/// <param name="Reading">The reading of the first bound's metric.</param>
internal readonly record struct EvidenceQuality(EvidenceContent Content, bool Met, bool Excelled, int Progress, MetricValue Reading)
{
    /// <param name="first">The reading of the first bound's metric, without which the evidence is not to the point.</param>
    public static EvidenceQuality Of(Criterion criterion, EvidenceContent content, MetricValue first)
    {
        var met = true;
        var excelled = true;
        var canExcel = false;
        var progress = BasisPoints.Whole.Value;
        for (var i = 0; i < criterion.Bounds.Count; i++)
        {
            var bound = criterion.Bounds[i];
            canExcel |= bound.Excellent is not null;
            if ((i == 0 ? first : content.Reading(bound.Metric)) is not { } value)
            {
                return new EvidenceQuality(content, false, false, 0, first);
            }

            if (!bound.IsMetBy(value))
            {
                met = false;
                progress = Math.Min(progress, bound.Progress(value).Value);
            }

            excelled &= bound.IsExcelledBy(value);
        }

        return new EvidenceQuality(content, met, met && canExcel && excelled, progress, first);
    }

    /// <summary>Orders by met, excelled, progress, the first bound's reading, and between equals the earlier work first.</summary>
    public static int Compare(Comparison better, in EvidenceQuality left, in EvidenceQuality right)
    {
        var order = left.Met.CompareTo(right.Met);
        order = order != 0 ? order : left.Excelled.CompareTo(right.Excelled);
        order = order != 0 ? order : left.Progress.CompareTo(right.Progress);
        if (order != 0)
        {
            return order;
        }

        var byReading = left.Reading.CompareTo(right.Reading);
        byReading = better == Comparison.AtLeast ? byReading : -byReading;
        return byReading != 0 ? byReading : PerformedOrder.Compare(right.Content, left.Content);
    }
}
