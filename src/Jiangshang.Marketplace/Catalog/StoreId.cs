namespace Jiangshang.Marketplace.Catalog;

/// <summary>A store (网店) by its position in the run: students first, then rivals.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct StoreId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
