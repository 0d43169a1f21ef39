namespace Jiangshang.Marketplace.Orders;

/// <summary>An order (订单) by its position in the run: the order of canonical commit.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct OrderId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
