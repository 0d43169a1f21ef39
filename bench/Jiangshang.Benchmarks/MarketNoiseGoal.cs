using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;
using static System.FormattableString;

namespace Jiangshang.Benchmarks;

/// <summary>P14: how much quieter a what-if (±2 % on a store's prices, same dice) is than a run with another seed, as a ratio of variances of orders.</summary>
internal static class MarketNoiseGoal
{
    private const int Seeds = 6;

    public static IEnumerable<MarketGoal> Measure(MarketScenario lesson)
    {
        foreach (var days in new[] { 1, 3, 7 })
        {
            yield return Measure(lesson, days);
        }
    }

    private static MarketGoal Measure(MarketScenario lesson, int days)
    {
        var scenario = MarketWorlds.Search(lesson, 20_000);
        var decisions = MarketWorlds.SearchDecisions(scenario);
        var own = new List<double>();
        var rivals = new List<double>();
        var seeds = new List<double>();
        for (var seed = 1UL; seed <= Seeds; seed++)
        {
            var run = Orders(scenario, decisions, seed, 10_000, days);
            var dearer = Orders(scenario, decisions, seed, 10_200, days);
            var other = Orders(scenario, decisions, seed + 100, 10_000, days);
            own.Add(dearer[0] - run[0]);
            for (var store = 1; store < MarketWorlds.SearchStores; store++)
            {
                rivals.Add(dearer[store] - run[store]);
                seeds.Add(other[store] - run[store]);
            }
        }

        var (ownRatio, rivalRatio) = (Variance(seeds) / Math.Max(0.05, Variance(own)), Variance(seeds) / Math.Max(1e-9, Variance(rivals)));
        return new MarketGoal("P14", $"variance over another seed's ÷ of a what-if with ±2 % price, own and rivals' orders, {days} days", "≥ 4× and 50×", "≥ 10× and 500×",
            Invariant($"{ownRatio:F1}× and {rivalRatio:F0}× (variances {Variance(seeds):F1}, {Variance(own):F1}, {Variance(rivals):F3})"), ownRatio >= 4 && rivalRatio >= 50, ownRatio >= 10 && rivalRatio >= 500);
    }

    private static double Variance(List<double> values)
    {
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }

    /// <summary>Paid orders of each store after a common first day and then so many days with store 0's prices scaled.</summary>
    private static long[] Orders(MarketScenario scenario, IReadOnlyList<StampedDecision> decisions, ulong seed, int factor, int days)
    {
        var run = MarketWorlds.Started(scenario, decisions, MarketWorlds.SearchSetup(seed));
        run.AdvanceDay();
        var listings = run.World.State.Listings;
        for (var listing = 0; listing < listings.Count && factor != BasisPoints.One; listing++)
        {
            if (listings.Store[listing] == 0)
            {
                var price = new Fen(listings.Price[listing]).Share(new BasisPoints(factor));
                run.Decide(new StampedDecision(run.Day, run.Hour, new StoreId(0), new DecisionSequence(listing), new Decision.SetPrice(new ListingId(listing), price)));
            }
        }

        while (run.Day.Value <= days)
        {
            run.AdvanceDay();
        }

        return [.. Enumerable.Range(0, MarketWorlds.SearchStores).Select(store =>
            run.World.History.Days.Skip(1).Sum(day => day.Metrics[(store * DailyHistory.MetricCount) + (int)StoreMetric.OrdersPaid]))];
    }
}
