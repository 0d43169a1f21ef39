using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>A measured number, exact to six decimals and the same on every machine; the metric's code says its unit.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct MetricValue : IComparable<MetricValue>
{
    private const long MillionthsPerUnit = 1_000_000;

    private MetricValue(long millionths) => Millionths = millionths;

    public static MetricValue Zero => new(0);

    public long Millionths { get; }

    public static MetricValue FromMillionths(long millionths) => new(millionths);

    public static MetricValue FromWhole(long value) => new(value * MillionthsPerUnit);

    /// <summary>The quotient, cut (not rounded) after the sixth decimal: a reading never claims more than was done.</summary>
    public static MetricValue FromRatio(long numerator, long denominator) =>
        new((long)((Int128)numerator * MillionthsPerUnit / denominator));

    public static MetricValue Parse(string text)
    {
        const NumberStyles Style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        var millionths = decimal.Parse(text, Style, CultureInfo.InvariantCulture) * MillionthsPerUnit;
        return decimal.IsInteger(millionths)
            ? new MetricValue(decimal.ToInt64(millionths))
            : throw new FormatException($"\"{text}\" has more than six decimals.");
    }

    public static bool operator <(MetricValue left, MetricValue right) => left.Millionths < right.Millionths;

    public static bool operator >(MetricValue left, MetricValue right) => left.Millionths > right.Millionths;

    public static bool operator <=(MetricValue left, MetricValue right) => left.Millionths <= right.Millionths;

    public static bool operator >=(MetricValue left, MetricValue right) => left.Millionths >= right.Millionths;

    public int CompareTo(MetricValue other) => Millionths.CompareTo(other.Millionths);

    public override string ToString() => ((decimal)Millionths / MillionthsPerUnit).ToString("0.######", CultureInfo.InvariantCulture);

    public sealed class Json() : DecimalJsonConverter<MetricValue>(Parse, value => value.ToString());
}
