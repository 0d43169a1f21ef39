using Jiangshang.Content.Markets;
using Jiangshang.Content.Markets.Lint;

namespace Jiangshang.Core.Tests.Given;

/// <summary>The scenarios that are shipped, read once.</summary>
internal static class TheMarket
{
    private static readonly Lazy<MarketLoadOutcome> FullWorld = new(() => Load("city-bazaar"));
    private static readonly Lazy<MarketLoadOutcome> SmallWorld = new(() => Load("first-lesson"));

    public static MarketLoadOutcome CityBazaar => FullWorld.Value;

    public static MarketLoadOutcome FirstLesson => SmallWorld.Value;

    /// <summary>The full world as the checks see it.</summary>
    public static MarketContent Content => new(CityBazaar.Scenario!, CityBazaar.Notes);

    private static MarketLoadOutcome Load(string code) => MarketScenarioLoader.Load(TheRepository.File($"content/markets/{code}"));
}
