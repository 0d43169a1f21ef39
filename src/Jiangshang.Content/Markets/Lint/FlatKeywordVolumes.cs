using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>In a large vocabulary: volumes without heads and a tail (关键词没有头部、腰部、长尾之分).</summary>
public sealed class FlatKeywordVolumes : IMarketCheck
{
    public string Id => "M018";

    private const int LargeVocabulary = 100;

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        if (scenario.Keywords.Length < LargeVocabulary)
        {
            yield break;
        }

        var volumes = scenario.Keywords.Select(keyword => Volume(scenario, keyword)).OrderDescending().ToList();
        var total = volumes.Sum();
        var heads = volumes.Take(volumes.Count / 10).Sum() / (double)total;
        var tail = volumes.Skip(volumes.Count / 2).Sum() / (double)total;
        if (heads is < 0.25 or > 0.75)
        {
            yield return content.Fault(this,
                $"搜索量最大的一成关键词占 {heads:P0}，应在 25% 到 75% 之间。",
                $"The most searched tenth of the keywords has {heads:P0} of the searches; it should have 25% to 75%.");
        }

        if (tail is < 0.03 or > 0.35)
        {
            yield return content.Fault(this,
                $"搜索量较小的一半关键词占 {tail:P0}，应在 3% 到 35% 之间。",
                $"The less searched half of the keywords has {tail:P0} of the searches; it should have 3% to 35%.");
        }
    }

    /// <summary>Searches of a keyword over all segments, by their share of the population.</summary>
    private static long Volume(MarketScenario scenario, Keyword keyword) =>
        keyword.Searches.Select((searches, s) => (long)searches.Value * scenario.Segments[s].Share.Value).Sum();
}
