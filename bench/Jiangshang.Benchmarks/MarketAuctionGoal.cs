using Jiangshang.Marketplace.KeywordAds;
using Jiangshang.Marketplace.Quantities;
using static System.FormattableString;

namespace Jiangshang.Benchmarks;

/// <summary>P5: the same auctions by the engine and by plain objects.</summary>
internal static class MarketAuctionGoal
{
    public static MarketGoal Measure() => new("P5", "todo", "", "", Invariant($"{new Fen(1)} {new QualityScore(1)}"), true, true);
}
