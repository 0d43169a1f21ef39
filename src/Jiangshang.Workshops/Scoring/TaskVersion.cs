using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The version of a task; a published version never changes.</summary>
[JsonConverter(typeof(Json))]
public readonly record struct TaskVersion : IComparable<TaskVersion>
{
    public TaskVersion(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        Value = value;
    }

    public int Value { get; }

    public static bool operator <(TaskVersion left, TaskVersion right) => left.Value < right.Value;

    public static bool operator >(TaskVersion left, TaskVersion right) => left.Value > right.Value;

    public static bool operator <=(TaskVersion left, TaskVersion right) => left.Value <= right.Value;

    public static bool operator >=(TaskVersion left, TaskVersion right) => left.Value >= right.Value;

    public int CompareTo(TaskVersion other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    public sealed class Json() : NumberJsonConverter<TaskVersion>(number => new TaskVersion(checked((int)number)), unit => unit.Value);
}
