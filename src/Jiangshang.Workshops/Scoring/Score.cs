using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>Points (得分) from 0 to 100 with exactly two decimals; whole hundredths inside, so sums are exact.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct Score : IComparable<Score>
{
    private const int HundredthsPerPoint = 100;

    private Score(int hundredths) => Hundredths = hundredths;

    public static Score Zero => new(0);

    public static Score Full => FromPoints(100);

    public int Hundredths { get; }

    public static Score FromPoints(int points) => FromHundredths(points * HundredthsPerPoint);

    public static Score FromHundredths(int hundredths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hundredths);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(hundredths, 100 * HundredthsPerPoint);
        return new Score(hundredths);
    }

    public static Score Parse(string text)
    {
        var hundredths = decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * HundredthsPerPoint;
        return decimal.IsInteger(hundredths)
            ? FromHundredths(decimal.ToInt32(hundredths))
            : throw new FormatException($"\"{text}\" has more than two decimals.");
    }

    public static Score operator +(Score left, Score right) => FromHundredths(left.Hundredths + right.Hundredths);

    public static bool operator <(Score left, Score right) => left.Hundredths < right.Hundredths;

    public static bool operator >(Score left, Score right) => left.Hundredths > right.Hundredths;

    public static bool operator <=(Score left, Score right) => left.Hundredths <= right.Hundredths;

    public static bool operator >=(Score left, Score right) => left.Hundredths >= right.Hundredths;

    public static Score Sum(IEnumerable<Score> parts) => FromHundredths(parts.Sum(part => part.Hundredths));

    /// <summary>How far two scores lie apart, whichever is higher.</summary>
    public static Score Difference(Score left, Score right) => new(int.Abs(left.Hundredths - right.Hundredths));

    public int CompareTo(Score other) => Hundredths.CompareTo(other.Hundredths);

    public override string ToString() => (Hundredths / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    public sealed class Json() : DecimalJsonConverter<Score>(Parse, score => score.ToString());
}
