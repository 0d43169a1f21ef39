using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>A threshold on one metric: net typing speed at least 80 characters a minute.</summary>
/// <param name="Excellent">The value from which the same metric counts as excellent; null when the bound knows no better than met.</param>
/// <param name="Source">Where the threshold comes from.</param>
public sealed record MetricBound(MetricCode Metric, Comparison Comparison, MetricValue Threshold, MetricValue? Excellent, Source Source)
{
    public bool IsMetBy(MetricValue value) => Reaches(value, Threshold);

    public bool IsExcelledBy(MetricValue value) => Excellent is not { } excellent || Reaches(value, excellent);

    /// <summary>How far a value is on the way to the threshold; the whole once it is met.</summary>
    public BasisPoints Progress(MetricValue value)
    {
        if (IsMetBy(value))
        {
            return BasisPoints.Whole;
        }

        var (part, whole) = Comparison == Comparison.AtLeast ? (value, Threshold) : (Threshold, value);
        if (part.Millionths <= 0 || whole.Millionths <= 0)
        {
            return BasisPoints.None;
        }

        // Nearly every value leaves room for the product in 64 bits, where dividing is several times faster.
        return new BasisPoints(part.Millionths <= long.MaxValue / BasisPoints.Whole.Value
            ? (int)(part.Millionths * BasisPoints.Whole.Value / whole.Millionths)
            : (int)((Int128)part.Millionths * BasisPoints.Whole.Value / whole.Millionths));
    }

    private bool Reaches(MetricValue value, MetricValue threshold) =>
        Comparison == Comparison.AtLeast ? value >= threshold : value <= threshold;
}
