namespace Jiangshang.Marketplace.Catalog;

/// <summary>A search keyword (关键词) by its position in the scenario.</summary>
/// <param name="Index">Zero-based position.</param>
public readonly record struct KeywordId(int Index)
{
    public override string ToString() => Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
