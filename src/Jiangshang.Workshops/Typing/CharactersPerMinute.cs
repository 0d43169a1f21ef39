using System.Globalization;
using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>Typing speed (字/分钟) as a rule states it; CS-3 asks for 80.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct CharactersPerMinute : IComparable<CharactersPerMinute>
{
    public CharactersPerMinute(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 10_000);
        Value = value;
    }

    public int Value { get; }

    public static bool operator <(CharactersPerMinute left, CharactersPerMinute right) => left.Value < right.Value;

    public static bool operator >(CharactersPerMinute left, CharactersPerMinute right) => left.Value > right.Value;

    public static bool operator <=(CharactersPerMinute left, CharactersPerMinute right) => left.Value <= right.Value;

    public static bool operator >=(CharactersPerMinute left, CharactersPerMinute right) => left.Value >= right.Value;

    public int CompareTo(CharactersPerMinute other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<CharactersPerMinute>(number => new CharactersPerMinute(checked((int)number)), unit => unit.Value);
}
