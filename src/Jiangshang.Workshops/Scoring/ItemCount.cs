using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>A number of things, such as files.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct ItemCount : IComparable<ItemCount>
{
    public ItemCount(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 0);
        Value = value;
    }

    public int Value { get; }

    public static bool operator <(ItemCount left, ItemCount right) => left.Value < right.Value;

    public static bool operator >(ItemCount left, ItemCount right) => left.Value > right.Value;

    public static bool operator <=(ItemCount left, ItemCount right) => left.Value <= right.Value;

    public static bool operator >=(ItemCount left, ItemCount right) => left.Value >= right.Value;

    public int CompareTo(ItemCount other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<ItemCount>(number => new ItemCount(checked((int)number)), unit => unit.Value);
}
