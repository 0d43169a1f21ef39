namespace Jiangshang.Marketplace.Quantities;

/// <summary>A length of time in ticks; a market day has 24 (拍).</summary>
/// <param name="Value">The amount in the unit named by the type.</param>
public readonly record struct Ticks(int Value) : IComparable<Ticks>
{
    public static bool operator <(Ticks left, Ticks right) => left.Value < right.Value;

    public static bool operator >(Ticks left, Ticks right) => left.Value > right.Value;

    public static bool operator <=(Ticks left, Ticks right) => left.Value <= right.Value;

    public static bool operator >=(Ticks left, Ticks right) => left.Value >= right.Value;

    public int CompareTo(Ticks other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
