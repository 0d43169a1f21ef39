using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>Milliseconds on the clock of the attempt, or between two moments on it; at most some thirty years.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct Milliseconds : IComparable<Milliseconds>
{
    public Milliseconds(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1_000_000_000_000);
        Value = value;
    }

    public long Value { get; }

    public static bool operator <(Milliseconds left, Milliseconds right) => left.Value < right.Value;

    public static bool operator >(Milliseconds left, Milliseconds right) => left.Value > right.Value;

    public static bool operator <=(Milliseconds left, Milliseconds right) => left.Value <= right.Value;

    public static bool operator >=(Milliseconds left, Milliseconds right) => left.Value >= right.Value;

    public static Milliseconds operator -(Milliseconds later, Milliseconds earlier) => new(later.Value - earlier.Value);

    public static Milliseconds operator +(Milliseconds start, Milliseconds length) => new(start.Value + length.Value);

    public int CompareTo(Milliseconds other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<Milliseconds>(number => new Milliseconds(number), unit => unit.Value);
}
