namespace Jiangshang.Marketplace.TradeModes;

/// <summary>A request for quotation by its position in the run.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct RequestId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
