using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>A number of characters as they are counted for marking.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct CharacterCount : IComparable<CharacterCount>
{
    public CharacterCount(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        Value = value;
    }

    public int Value { get; }

    public static bool operator <(CharacterCount left, CharacterCount right) => left.Value < right.Value;

    public static bool operator >(CharacterCount left, CharacterCount right) => left.Value > right.Value;

    public static bool operator <=(CharacterCount left, CharacterCount right) => left.Value <= right.Value;

    public static bool operator >=(CharacterCount left, CharacterCount right) => left.Value >= right.Value;

    public int CompareTo(CharacterCount other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<CharacterCount>(number => new CharacterCount(checked((int)number)), unit => unit.Value);
}
