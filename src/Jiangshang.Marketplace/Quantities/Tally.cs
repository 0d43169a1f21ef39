using System.Globalization;

namespace Jiangshang.Marketplace.Quantities;

/// <summary>A count or an amount in fen, as the quantity's name says (计数).</summary>
/// <param name="Value">The number.</param>
public readonly record struct Tally(long Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
