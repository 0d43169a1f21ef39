namespace Jiangshang.Marketplace.Quantities;

/// <summary>A length in millimetres (毫米).</summary>
/// <param name="Value">The amount in the unit named by the type.</param>
public readonly record struct Millimetres(int Value) : IComparable<Millimetres>
{
    public static bool operator <(Millimetres left, Millimetres right) => left.Value < right.Value;

    public static bool operator >(Millimetres left, Millimetres right) => left.Value > right.Value;

    public static bool operator <=(Millimetres left, Millimetres right) => left.Value <= right.Value;

    public static bool operator >=(Millimetres left, Millimetres right) => left.Value >= right.Value;

    public int CompareTo(Millimetres other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
