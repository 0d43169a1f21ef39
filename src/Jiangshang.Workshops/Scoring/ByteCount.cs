using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The size of a file in bytes.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ByteCount : IComparable<ByteCount>
{
    public ByteCount(long value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        Value = value;
    }

    public long Value { get; }

    public static bool operator <(ByteCount left, ByteCount right) => left.Value < right.Value;

    public static bool operator >(ByteCount left, ByteCount right) => left.Value > right.Value;

    public static bool operator <=(ByteCount left, ByteCount right) => left.Value <= right.Value;

    public static bool operator >=(ByteCount left, ByteCount right) => left.Value >= right.Value;

    public int CompareTo(ByteCount other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<ByteCount>(number => new ByteCount(number), unit => unit.Value);
}
