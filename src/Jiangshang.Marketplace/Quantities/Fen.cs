using System.Globalization;

namespace Jiangshang.Marketplace.Quantities;

/// <summary>Money in fen (分), one hundredth of a yuan. Integer, so that sums never depend on their order.</summary>
/// <param name="Value">Number of fen; negative means owed.</param>
public readonly record struct Fen(long Value) : IComparable<Fen>
{
    public static Fen Zero => default;

    public static Fen operator +(Fen left, Fen right) => new(left.Value + right.Value);

    public static Fen operator -(Fen left, Fen right) => new(left.Value - right.Value);

    public static Fen operator -(Fen value) => new(-value.Value);

    public static Fen operator *(Fen price, Pieces pieces) => new(price.Value * pieces.Value);

    public static bool operator <(Fen left, Fen right) => left.Value < right.Value;

    public static bool operator >(Fen left, Fen right) => left.Value > right.Value;

    public static bool operator <=(Fen left, Fen right) => left.Value <= right.Value;

    public static bool operator >=(Fen left, Fen right) => left.Value >= right.Value;

    public static Fen Add(Fen left, Fen right) => left + right;

    public static Fen Subtract(Fen left, Fen right) => left - right;

    public static Fen Negate(Fen value) => -value;

    public static Fen Multiply(Fen price, Pieces pieces) => price * pieces;

    /// <summary>The share of this amount, rounded half up to the fen.</summary>
    public Fen Share(BasisPoints rate) => new(Rounding.HalfUp(Value * rate.Value, BasisPoints.One));

    public int CompareTo(Fen other) => Value.CompareTo(other.Value);

    /// <summary>Yuan with two decimals, invariant: <c>12.34</c>.</summary>
    public override string ToString()
    {
        var magnitude = Value < 0 ? -Value : Value;
        return string.Create(CultureInfo.InvariantCulture, $"{(Value < 0 ? "-" : "")}{magnitude / 100}.{magnitude % 100:D2}");
    }
}
