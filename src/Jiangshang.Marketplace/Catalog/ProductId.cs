namespace Jiangshang.Marketplace.Catalog;

/// <summary>A product (产品) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct ProductId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
