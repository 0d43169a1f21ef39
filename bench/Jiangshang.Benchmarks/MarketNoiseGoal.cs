using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Simulation;
using static System.FormattableString;

namespace Jiangshang.Benchmarks;

/// <summary>
/// P14: how much quieter a what-if is than a run with another seed, as a ratio of variances of paid orders over a week. Store 0 raises its
/// prices by two percent in half of the categories. Rivals compete with it there; in the other half nothing reaches them but what people
/// remember and what a store's staff can do.
/// </summary>
internal static class MarketNoiseGoal
{
    private const int Seeds = 10;
    private const int Days = 7;
    private const int Dearer = 10_200;

    public static MarketGoal Measure(MarketScenario lesson)
    {
        var scenario = MarketWorlds.Search(lesson, 20_000);
        var decisions = MarketWorlds.SearchDecisions(scenario);
        var changes = new Groups();
        var seeds = new Groups();
        for (var seed = 1UL; seed <= Seeds; seed++)
        {
            var run = Orders(scenario, decisions, seed, BasisPoints.One);
            changes.Add(run, Orders(scenario, decisions, seed, Dearer));
            seeds.Add(run, Orders(scenario, decisions, seed + 100, BasisPoints.One));
        }

        var own = MeanSquare(seeds.Own) / Math.Max(0.05, Variance(changes.Own));
        var rivals = MeanSquare(seeds.Rivals) / Math.Max(0.001, Variance(changes.Rivals));
        var others = MeanSquare(seeds.Others) / Math.Max(0.001, Variance(changes.Others));
        return new MarketGoal("P14", "other-seed variance ÷ what-if variance (+2 % price in half the categories, a week): own orders, rivals' there, rivals' elsewhere", "≥ 4×, –, 50×", "≥ 10×, –, 500×",
            Invariant($"{own:F0}×, {rivals:F0}×, {others:F0}×"), own >= 4 && others >= 50, own >= 10 && others >= 500);
    }

    /// <summary>Variance of differences whose expectation is zero: another seed favours nobody.</summary>
    private static double MeanSquare(List<double> values) => values.Average(value => value * value);

    private static double Variance(List<double> values)
    {
        var mean = values.Average();
        return values.Average(value => (value - mean) * (value - mean));
    }

    private static bool IsChanged(MarketScenario scenario, int category) => category < scenario.Categories.Length / 2;

    /// <summary>Paid orders of each store in the changed and in the other categories, in the week after a common first day.</summary>
    private static (long Changed, long Other)[] Orders(MarketScenario scenario, IReadOnlyList<StampedDecision> decisions, ulong seed, int factor)
    {
        var run = MarketWorlds.Started(scenario, decisions, MarketWorlds.SearchSetup(seed));
        run.AdvanceDay();
        var listings = run.World.State.Listings;
        var before = listings.PaidTotal.Span.ToArray();
        for (var listing = 0; listing < listings.Count; listing++)
        {
            if (factor != BasisPoints.One && listings.Store[listing] == 0 && IsChanged(scenario, listings.Category[listing]))
            {
                var price = new Fen(listings.Price[listing]).Share(new BasisPoints(factor));
                run.Decide(new StampedDecision(run.Day, run.Hour, new StoreId(0), new DecisionSequence(listing), new Decision.SetPrice(new ListingId(listing), price)));
            }
        }

        while (run.Day.Value <= Days)
        {
            run.AdvanceDay();
        }

        var orders = new (long Changed, long Other)[MarketWorlds.SearchStores];
        for (var listing = 0; listing < listings.Count; listing++)
        {
            var paid = listings.PaidTotal[listing] - before[listing];
            ref var store = ref orders[listings.Store[listing]];
            store = IsChanged(scenario, listings.Category[listing]) ? (store.Changed + paid, store.Other) : (store.Changed, store.Other + paid);
        }

        return orders;
    }

    /// <summary>Differences between two runs by who is concerned.</summary>
    private sealed class Groups
    {
        public List<double> Own { get; } = [];

        public List<double> Rivals { get; } = [];

        public List<double> Others { get; } = [];

        public void Add((long Changed, long Other)[] run, (long Changed, long Other)[] other)
        {
            Own.Add(other[0].Changed - run[0].Changed);
            for (var store = 1; store < run.Length; store++)
            {
                Rivals.Add(other[store].Changed - run[store].Changed);
                Others.Add(other[store].Other - run[store].Other);
            }
        }
    }
}
