namespace Jiangshang.Content.Markets.Lint;

/// <summary>A carrier that is cheaper or faster to a farther zone (越远越便宜的运费).</summary>
public sealed class FreightFallsWithDistance : IMarketCheck
{
    public string Id => "M015";

    public IEnumerable<MarketContentFault> Check(MarketContent content)
    {
        for (var c = 0; c < content.Scenario.Carriers.Length; c++)
        {
            var carrier = content.Scenario.Carriers[c];
            for (var zone = 1; zone < carrier.Rates.Length; zone++)
            {
                var (near, far) = (carrier.Rates[zone - 1], carrier.Rates[zone]);
                if (far.FirstKilogram < near.FirstKilogram || far.ExtraKilogram < near.ExtraKilogram || far.Transit.Value < near.Transit.Value)
                {
                    yield return content.Fault(this, "carriers", c,
                        $"“{carrier.Name}”到“{content.Scenario.Zones[zone]}”比到更近的“{content.Scenario.Zones[zone - 1]}”还便宜或还快。",
                        $"“{carrier.Name}” is cheaper or faster to “{content.Scenario.Zones[zone]}” than to the nearer “{content.Scenario.Zones[zone - 1]}”.");
                }
            }
        }
    }
}
