namespace Jiangshang.Marketplace.Catalog;

/// <summary>A listing (在售商品) by its position in the run: listings are never reused.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct ListingId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
