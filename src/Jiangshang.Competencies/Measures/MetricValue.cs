using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Competencies.Measures;

/// <summary>
/// A measured value, exact to a millionth of its metric's unit. Held as a whole number so that comparing, summing and
/// hashing give the same answer on every machine. Range ±9,223,372,036,854.775807.
/// </summary>
[JsonConverter(typeof(MetricValueJsonConverter))]
public readonly record struct MetricValue(long Millionths) : IComparable<MetricValue>
{
    private const long Scale = 1_000_000;

    public static MetricValue Zero => default;

    /// <exception cref="OverflowException">The value is outside the range.</exception>
    public static MetricValue Of(decimal value) => new((long)decimal.Round(value * Scale, MidpointRounding.ToEven));

    /// <summary>Reads an invariant decimal number with at most six places, such as <c>80</c> or <c>96.25</c>.</summary>
    /// <returns>False when the text is no such number; nothing is rounded silently.</returns>
    public static bool TryParse(string? text, out MetricValue value)
    {
        value = default;
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || Math.Abs(number) > long.MaxValue / Scale
            || number * Scale != decimal.Truncate(number * Scale))
        {
            return false;
        }

        value = new((long)(number * Scale));
        return true;
    }

    public static bool operator <(MetricValue left, MetricValue right) => left.Millionths < right.Millionths;

    public static bool operator >(MetricValue left, MetricValue right) => left.Millionths > right.Millionths;

    public static bool operator <=(MetricValue left, MetricValue right) => left.Millionths <= right.Millionths;

    public static bool operator >=(MetricValue left, MetricValue right) => left.Millionths >= right.Millionths;

    public decimal ToDecimal() => (decimal)Millionths / Scale;

    public int CompareTo(MetricValue other) => Millionths.CompareTo(other.Millionths);

    /// <summary>The shortest exact decimal: <c>80</c>, <c>96.25</c>, <c>-0.5</c>. This form enters the ledger's hashes.</summary>
    public override string ToString() => ToDecimal().ToString("0.######", CultureInfo.InvariantCulture);
}
