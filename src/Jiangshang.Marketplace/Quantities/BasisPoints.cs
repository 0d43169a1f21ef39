using System.Globalization;

namespace Jiangshang.Marketplace.Quantities;

/// <summary>A ratio, a probability or a model coefficient in ten-thousandths (万分点): 10000 is one.</summary>
/// <param name="Value">Ten-thousandths; may be negative for coefficients.</param>
public readonly record struct BasisPoints(int Value) : IComparable<BasisPoints>
{
    /// <summary>One, in ten-thousandths.</summary>
    public const int One = 10_000;

    public static bool operator <(BasisPoints left, BasisPoints right) => left.Value < right.Value;

    public static bool operator >(BasisPoints left, BasisPoints right) => left.Value > right.Value;

    public static bool operator <=(BasisPoints left, BasisPoints right) => left.Value <= right.Value;

    public static bool operator >=(BasisPoints left, BasisPoints right) => left.Value >= right.Value;

    public int CompareTo(BasisPoints other) => Value.CompareTo(other.Value);

    /// <summary>As a real number, for the model's equations only.</summary>
    internal float Real => Value * 0.0001f;

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
