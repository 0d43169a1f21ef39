namespace Jiangshang.Marketplace.Quantities;

/// <summary>Mass in grams, packaging and CO₂ equivalents included (克).</summary>
/// <param name="Value">The amount in the unit named by the type.</param>
public readonly record struct Grams(int Value) : IComparable<Grams>
{
    public static bool operator <(Grams left, Grams right) => left.Value < right.Value;

    public static bool operator >(Grams left, Grams right) => left.Value > right.Value;

    public static bool operator <=(Grams left, Grams right) => left.Value <= right.Value;

    public static bool operator >=(Grams left, Grams right) => left.Value >= right.Value;

    public int CompareTo(Grams other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
