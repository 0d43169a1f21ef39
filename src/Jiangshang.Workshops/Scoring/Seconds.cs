using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>Whole seconds; at most a month, so that no sum of times overflows.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct Seconds : IComparable<Seconds>
{
    public Seconds(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 31 * 86_400);
        Value = value;
    }

    public int Value { get; }

    public static bool operator <(Seconds left, Seconds right) => left.Value < right.Value;

    public static bool operator >(Seconds left, Seconds right) => left.Value > right.Value;

    public static bool operator <=(Seconds left, Seconds right) => left.Value <= right.Value;

    public static bool operator >=(Seconds left, Seconds right) => left.Value >= right.Value;

    public Milliseconds ToMilliseconds() => new(Value * 1000L);

    public int CompareTo(Seconds other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<Seconds>(number => new Seconds(checked((int)number)), unit => unit.Value);
}
