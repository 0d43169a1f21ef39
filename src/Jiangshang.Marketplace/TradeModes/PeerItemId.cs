namespace Jiangshang.Marketplace.TradeModes;

/// <summary>A second-hand item by its position in the run.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct PeerItemId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
