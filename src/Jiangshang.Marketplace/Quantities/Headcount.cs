namespace Jiangshang.Marketplace.Quantities;

/// <summary>A number of people (人).</summary>
/// <param name="Value">The amount in the unit named by the type.</param>
public readonly record struct Headcount(int Value) : IComparable<Headcount>
{
    public static bool operator <(Headcount left, Headcount right) => left.Value < right.Value;

    public static bool operator >(Headcount left, Headcount right) => left.Value > right.Value;

    public static bool operator <=(Headcount left, Headcount right) => left.Value <= right.Value;

    public static bool operator >=(Headcount left, Headcount right) => left.Value >= right.Value;

    public int CompareTo(Headcount other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
