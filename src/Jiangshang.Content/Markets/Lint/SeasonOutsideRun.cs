namespace Jiangshang.Content.Markets.Lint;

/// <summary>A season that ends before it begins or lies beyond the last day (季节超出场景).</summary>
public sealed class SeasonOutsideRun : IMarketCheck
{
    public string Id => "M013";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        var scenario = content.Scenario;
        for (var s = 0; s < scenario.Seasons.Length; s++)
        {
            var season = scenario.Seasons[s];
            if (season.First > season.Last || season.Last.Value >= scenario.Days.Value || season.Demand.Value <= 0)
            {
                yield return content.Fault(this, "seasons", s,
                    $"“{season.Name}”应有先后、在 {scenario.Days} 天之内，且 demand 大于 0。",
                    $"“{season.Name}” must begin before it ends, lie within the {scenario.Days} days, and have a demand above 0.");
            }
        }
    }
}
