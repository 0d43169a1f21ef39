namespace Jiangshang.Marketplace.Quantities;

/// <summary>A length of time in whole market days (天).</summary>
/// <param name="Value">The amount in the unit named by the type.</param>
public readonly record struct DayCount(int Value) : IComparable<DayCount>
{
    public static bool operator <(DayCount left, DayCount right) => left.Value < right.Value;

    public static bool operator >(DayCount left, DayCount right) => left.Value > right.Value;

    public static bool operator <=(DayCount left, DayCount right) => left.Value <= right.Value;

    public static bool operator >=(DayCount left, DayCount right) => left.Value >= right.Value;

    public int CompareTo(DayCount other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
