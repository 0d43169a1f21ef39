using System.Globalization;
using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>A place between two UTF-16 units of the typed text, as a browser counts them; 0 is before the first.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TextPosition : IComparable<TextPosition>
{
    public TextPosition(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        Value = value;
    }

    public int Value { get; }

    public static bool operator <(TextPosition left, TextPosition right) => left.Value < right.Value;

    public static bool operator >(TextPosition left, TextPosition right) => left.Value > right.Value;

    public static bool operator <=(TextPosition left, TextPosition right) => left.Value <= right.Value;

    public static bool operator >=(TextPosition left, TextPosition right) => left.Value >= right.Value;

    public int CompareTo(TextPosition other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<TextPosition>(number => new TextPosition(checked((int)number)), unit => unit.Value);
}
