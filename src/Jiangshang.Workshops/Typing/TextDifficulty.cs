using System.Globalization;
using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>How hard a text is to type: 1 everyday words, 5 figures, Latin letters and rare words in every sentence.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TextDifficulty : IComparable<TextDifficulty>
{
    public TextDifficulty(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 5);
        Value = value;
    }

    public int Value { get; }

    public static bool operator <(TextDifficulty left, TextDifficulty right) => left.Value < right.Value;

    public static bool operator >(TextDifficulty left, TextDifficulty right) => left.Value > right.Value;

    public static bool operator <=(TextDifficulty left, TextDifficulty right) => left.Value <= right.Value;

    public static bool operator >=(TextDifficulty left, TextDifficulty right) => left.Value >= right.Value;

    public int CompareTo(TextDifficulty other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<TextDifficulty>(number => new TextDifficulty(checked((int)number)), unit => unit.Value);
}
