using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Server.Views.Words;

/// <summary>A value with its unit as each language writes it: 80 字/分钟, 96%, 3 次.</summary>
internal static class MeasureWords
{
    public static Wording Of(MetricValue value, Metric? metric) =>
        metric is null ? new Wording(value.ToString(), value.ToString()) : Of(value, metric.Unit);

    public static Wording Of(MetricValue value, Wording unit) =>
        new(With(value.ToString(), unit.Zh), With(value.ToString(), unit.En));

    /// <summary>
    /// The value to two places, always rounded away from the bound: 79.996 is said as 79.99, never as the 80 that it is not.
    /// </summary>
    public static MetricValue Short(MetricValue value, Comparison comparison)
    {
        const decimal Place = 100;
        var scaled = value.ToDecimal() * Place;
        return MetricValue.Of((comparison is Comparison.AtLeast ? decimal.Floor(scaled) : decimal.Ceiling(scaled)) / Place);
    }

    /// <summary>不低于 80 字/分钟 — at least 80 characters/min.</summary>
    public static Wording Bound(MetricBound bound, Metric? metric)
    {
        var value = Of(bound.Threshold, metric);
        return bound.Comparison switch
        {
            Comparison.AtLeast => new Wording($"不低于 {value.Zh}", $"at least {value.En}"),
            Comparison.AtMost => new Wording($"不超过 {value.Zh}", $"at most {value.En}"),
        };
    }

    private static string With(string number, string unit) => unit switch
    {
        "" => number,
        "%" or "‰" => number + unit,
        _ => $"{number} {unit}",
    };
}
