using System.Globalization;

namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>Quality score (质量分) of an advertisement for a keyword, an integer from 1 to 1000. The bid never enters it.</summary>
/// <param name="Value">1 to 1000.</param>
public readonly record struct QualityScore(int Value) : IComparable<QualityScore>
{
    /// <summary>Lowest score.</summary>
    public const int Lowest = 1;

    /// <summary>Highest score.</summary>
    public const int Highest = 1000;

    public static bool operator <(QualityScore left, QualityScore right) => left.Value < right.Value;

    public static bool operator >(QualityScore left, QualityScore right) => left.Value > right.Value;

    public static bool operator <=(QualityScore left, QualityScore right) => left.Value <= right.Value;

    public static bool operator >=(QualityScore left, QualityScore right) => left.Value >= right.Value;

    /// <summary>What sellers are shown: a coarse mark from 1 to 10.</summary>
    public int Shown => Math.Clamp((Value + 99) / 100, 1, 10);

    public int CompareTo(QualityScore other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
