using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Competencies.Measures;

/// <summary>A score from 0 to 100, exact to a hundredth of a point.</summary>
[JsonConverter(typeof(ScoreJsonConverter))]
public readonly record struct Score : IComparable<Score>
{
    public const int MaximumHundredths = 100_00;

    /// <exception cref="ArgumentOutOfRangeException">Outside 0 to 100 points.</exception>
    public Score(int hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hundredths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hundredths, MaximumHundredths);
        Hundredths = hundredths;
    }

    public int Hundredths { get; }

    public static Score Of(decimal points) => new((int)decimal.Round(points * 100, MidpointRounding.ToEven));

    public static bool operator <(Score left, Score right) => left.Hundredths < right.Hundredths;

    public static bool operator >(Score left, Score right) => left.Hundredths > right.Hundredths;

    public static bool operator <=(Score left, Score right) => left.Hundredths <= right.Hundredths;

    public static bool operator >=(Score left, Score right) => left.Hundredths >= right.Hundredths;

    public decimal ToDecimal() => Hundredths / 100m;

    public int CompareTo(Score other) => Hundredths.CompareTo(other.Hundredths);

    public override string ToString() => (Hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
}
