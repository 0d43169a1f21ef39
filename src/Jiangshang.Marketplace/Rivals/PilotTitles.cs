namespace Jiangshang.Marketplace.Rivals;

/// <summary>How computer stores write titles (电脑对手的标题).</summary>
internal static class PilotTitles
{
    /// <summary>A title of the most searched words that fit the product, within the bytes allowed.</summary>
    public static string Of(MarketWorld world, Product product, Rival rival, PilotStyle style)
    {
        var title = rival.BrandWord + product.Name;
        var words = world.Scenario.Keywords
            .Where(keyword => keyword.Category == product.Category)
            .OrderByDescending(keyword => keyword.Searches.Sum(search => (long)search.Value))
            .ThenBy(keyword => keyword.Text, StringComparer.Ordinal)
            .SelectMany(keyword => keyword.Words)
            .Where(product.Attributes.Contains)
            .Concat(style.TitleWords > 1 ? product.Attributes : [])
            .Distinct(StringComparer.Ordinal)
            .Take(style.TitleWords);
        foreach (var word in words)
        {
            if (!title.Contains(word, StringComparison.Ordinal) && TitleText.Bytes(title + word) <= world.Scenario.OrganicSearch.TitleBytes)
            {
                title += word;
            }
        }

        return title;
    }
}
