namespace Jiangshang.Marketplace.Quantities;

/// <summary>A reply time in seconds (秒).</summary>
/// <param name="Value">The amount in the unit named by the type.</param>
public readonly record struct ReplySeconds(int Value) : IComparable<ReplySeconds>
{
    public static bool operator <(ReplySeconds left, ReplySeconds right) => left.Value < right.Value;

    public static bool operator >(ReplySeconds left, ReplySeconds right) => left.Value > right.Value;

    public static bool operator <=(ReplySeconds left, ReplySeconds right) => left.Value <= right.Value;

    public static bool operator >=(ReplySeconds left, ReplySeconds right) => left.Value >= right.Value;

    public int CompareTo(ReplySeconds other) => Value.CompareTo(other.Value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
