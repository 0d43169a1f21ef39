namespace Jiangshang.Marketplace.Quantities;

/// <summary>A count of goods (件).</summary>
/// <param name="Value">The amount in the unit named by the type.</param>
public readonly record struct Pieces(int Value) : IComparable<Pieces>
{
    public static bool operator <(Pieces left, Pieces right) => left.Value < right.Value;

    public static bool operator >(Pieces left, Pieces right) => left.Value > right.Value;

    public static bool operator <=(Pieces left, Pieces right) => left.Value <= right.Value;

    public static bool operator >=(Pieces left, Pieces right) => left.Value >= right.Value;

    public int CompareTo(Pieces other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
