namespace Jiangshang.Marketplace.Fulfilment;

/// <summary>A carrier (快递公司) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct CarrierId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
