using System.Globalization;

namespace Jiangshang.Marketplace.Quantities;

/// <summary>A market day (营业日), from 0.</summary>
/// <param name="Value">Days since the start of the run.</param>
public readonly record struct Day(int Value) : IComparable<Day>
{
    public static bool operator <(Day left, Day right) => left.Value < right.Value;

    public static bool operator >(Day left, Day right) => left.Value > right.Value;

    public static bool operator <=(Day left, Day right) => left.Value <= right.Value;

    public static bool operator >=(Day left, Day right) => left.Value >= right.Value;

    public int CompareTo(Day other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
