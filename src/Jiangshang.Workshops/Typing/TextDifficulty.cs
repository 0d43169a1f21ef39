using System.Globalization;
using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// How hard a text is to type, 1 to 5: by its length and by how many different characters it has for it (Guiraud 1954: different ÷ √length). The shipped
/// texts: 1 everyday words without figures, 300 characters, index 8; 4 whole reports with figures and names, 1,200 characters, index 12.
/// </summary>
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
