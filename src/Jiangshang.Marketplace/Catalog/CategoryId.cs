namespace Jiangshang.Marketplace.Catalog;

/// <summary>A product category (类目) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct CategoryId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
