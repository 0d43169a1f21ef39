using Jiangshang.Marketplace.Quantities;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A run of a month or more without a shopping festival of all categories: a pre-heat in which people wait, a peak, a lull (大促没有预热、高峰和回落).</summary>
public sealed class FestivalWithoutShape : IMarketCheck
{
    public string Id => "M014";

    private const int LongRun = 30;
    private const int Peak = 15_000;

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        if (content.Scenario.Days.Value < LongRun)
        {
            yield break;
        }

        var general = content.Scenario.Seasons.Where(season => season.Category is null).ToList();
        var peak = general.Find(season => season.Demand.Value >= Peak && season.BuyLift.Value > 0);
        if (peak is null)
        {
            yield return content.Fault(this,
                "场景没有大促：要有一段 demand 不低于 1.5、buyLift 大于 0 的全场季节。",
                "The scenario has no festival: a season of the whole site with a demand of at least 1.5 and a buyLift above 0.");
            yield break;
        }

        if (!general.Exists(season => season.Last.Value == peak.First.Value - 1 && season.BuyLift.Value < 0))
        {
            yield return content.Fault(this,
                $"大促“{peak.Name}”之前没有预热期（紧挨着它、buyLift 小于 0：大家在等）。",
                $"The festival “{peak.Name}” has no pre-heat right before it (buyLift below 0: everybody waits).");
        }

        if (!general.Exists(season => season.First > peak.Last && season.Demand.Value < BasisPoints.One))
        {
            yield return content.Fault(this,
                $"大促“{peak.Name}”之后没有回落期（demand 小于 1）。",
                $"The festival “{peak.Name}” has no lull after it (demand below 1).");
        }
    }
}
