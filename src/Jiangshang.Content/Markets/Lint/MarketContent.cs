using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Content.Markets.Lint;

/// <summary>A scenario as a check sees it.</summary>
/// <param name="Scenario">The world.</param>
/// <param name="Notes">What its files say beyond the world.</param>
public sealed record MarketContent(MarketScenario Scenario, MarketNotes Notes)
{
    /// <summary>A fault at an item of a list section; at the beginning of the scenario when it is none's in particular.</summary>
    internal MarketContentFault Fault(IMarketCheck check, string section, int index, string chinese, string english)
    {
        var place = Notes.PlaceOf(section, index);
        return new MarketContentFault(place.File, place.Line, chinese, english) { CheckId = check.Id };
    }

    /// <summary>A fault of the scenario as a whole.</summary>
    internal MarketContentFault Fault(IMarketCheck check, string chinese, string english) => Fault(check, "scenario", 0, chinese, english);

    /// <summary>What may and may not be claimed of a product; empty when nothing is written.</summary>
    internal ClaimSheet ClaimsOf(int product) => product < Notes.Claims.Length ? Notes.Claims[product] : new ClaimSheet([], []);
}
