using System.Runtime.CompilerServices;
using Jiangshang.Marketplace.KeywordAds;
using Jiangshang.Marketplace.Simulation;
using static System.FormattableString;

namespace Jiangshang.Benchmarks;

/// <summary>
/// P5: the engine's keyword auction against the same auction in plain objects: generalised second price with quality scores, in the sizes of
/// the published simulators that the model document compares with. Those are programs outside this repository, timed by
/// <c>bench/peers/auctions.py</c>; the yardstick here holds a ratio in one process.
/// </summary>
internal static class MarketAuctionGoal
{
    /// <summary>As many as stay near the core: the engine gathers a page's bidders right before their auction.</summary>
    private const int Auctions = 256;

    public static IEnumerable<MarketGoal> Measure(MarketScenario lesson) => [Measure(lesson.KeywordAds, 10, 5), Measure(lesson.KeywordAds, 40, 5), Measure(lesson.KeywordAds, 48, 3)];

    private static MarketGoal Measure(KeywordAdRules rules, int bidders, int places)
    {
        var random = new Random(1);
        var drawn = Enumerable.Range(0, Auctions).Select(_ => Enumerable.Range(0, bidders).Select(_ => (Bid: 20 + random.Next(200), Quality: 200 + random.Next(800))).ToArray()).ToArray();
        var columns = drawn.Select(Columns).ToArray();
        var objects = drawn.Select(auction => auction.Select((bidder, store) => new Bidder(store, bidder.Bid / 100m, bidder.Quality)).ToList()).ToArray();
        var (sum, plain) = (0L, 0m);
        void Engine() => sum = columns.Sum(auction => Run(auction, bidders, rules, places));
        void Plain() => plain = objects.Sum(auction => Run(auction, rules, places));
        for (var warm = 0; warm < 320; warm++)
        {
            Engine();
            Plain();
        }

        var (fast, slow) = (double.MaxValue, double.MaxValue);
        for (var round = 0; round < 40; round++)
        {
            fast = Math.Min(fast, MarketClock.CpuSeconds(() => Repeat(200, Engine)) / 200);
            slow = Math.Min(slow, MarketClock.CpuSeconds(() => Repeat(10, Plain)) / 10);
        }

        var ratio = slow / fast;
        var same = sum == plain * 100;
        return new MarketGoal("P5", Invariant($"keyword auctions, {bidders} bidders, {places} places, against plain objects"), "≥ 10×", "≥ 20×",
            Invariant($"{ratio:F1}× ({1e9 * fast / Auctions:F0} ns, {1e9 * slow / Auctions:F0} ns; {(same ? "same charges" : "other charges")})"), same && ratio >= 10, same && ratio >= 20);
    }

    private static int[] Columns((int Bid, int Quality)[] auction)
    {
        var columns = new int[KeywordBidders.Room(auction.Length)];
        for (var bidder = 0; bidder < auction.Length; bidder++)
        {
            new KeywordBidders(columns).Set(bidder, bidder, bidder, bidder, auction[bidder].Bid, auction[bidder].Quality);
        }

        return columns;
    }

    [SkipLocalsInit]
    private static long Run(int[] columns, int bidders, KeywordAdRules rules, int count)
    {
        Span<AdPlacement> places = stackalloc AdPlacement[count];
        Span<long> keys = stackalloc long[BidOrder.Room(bidders)];
        Span<int> passed = stackalloc int[places.Length + 1];
        var shown = KeywordAuction.Run(new KeywordBidders(columns), bidders, keys, passed, rules, places);
        var sum = 0L;
        foreach (var place in places[..shown])
        {
            sum += place.Price;
        }

        return sum;
    }

    private static decimal Run(List<Bidder> bidders, KeywordAdRules rules, int places)
    {
        var ranked = bidders.OrderByDescending(bidder => bidder.Bid * bidder.Quality).ToList();
        var shown = ranked.Take(places).ToList();
        return shown.Select((bidder, place) => place + 1 < ranked.Count
            ? Math.Min(bidder.Bid, Math.Max(rules.Reserve.Value / 100m, Math.Round(ranked[place + 1].Bid * ranked[place + 1].Quality / bidder.Quality, 2, MidpointRounding.AwayFromZero) + (rules.Increment.Value / 100m)))
            : rules.Reserve.Value / 100m).Sum();
    }

    private static void Repeat(int times, Action action)
    {
        for (var time = 0; time < times; time++)
        {
            action();
        }
    }

    private sealed record Bidder(int Store, decimal Bid, int Quality);
}
