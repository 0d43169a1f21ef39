namespace Jiangshang.Marketplace.Catalog;

/// <summary>A supplier (供应商) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct SupplierId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
