using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;
using static System.FormattableString;

namespace Jiangshang.Benchmarks;

/// <summary>Visits a second and what a visit allocates.</summary>
internal static class MarketVisitGoals
{
    private const int Consumers = 100_000;
    private const double ArithmeticFloor = 5e6;

    /// <summary>P1 to P3: the search market, one thread.</summary>
    public static IEnumerable<MarketGoal> Search(MarketScenario lesson)
    {
        var scenario = MarketWorlds.Search(lesson, Consumers);
        var decisions = MarketWorlds.SearchDecisions(scenario);
        var run = MarketWorlds.Started(scenario, decisions, MarketWorlds.SearchSetup(1));
        Warm(run, 2);
        var naive = new MarketNaive(scenario, decisions);
        naive.RunDay(1_000);
        var (fast, slow) = (0.0, 0.0);
        for (var round = 0; round < 3; round++)
        {
            slow = Math.Max(slow, NaiveVisitsPerSecond(naive));
            fast = Math.Max(fast, BestVisitsPerSecond(run, 2));
        }

        yield return new MarketGoal("P1", "search visits, 8,000 listings, 100,000 consumers, against the naive yardstick", "≥ 8×", "≥ 15×", Invariant($"{fast / slow:F1}× ({fast / 1e6:F2} M/s, {slow / 1e6:F3} M/s)"), fast / slow >= 8, fast / slow >= 15);
        yield return new MarketGoal("P2", "the same against the arithmetic floor of 5 M/s", "≥ 0.2", "≥ 0.35", Invariant($"{fast / ArithmeticFloor:F2}"), fast / ArithmeticFloor >= 0.2, fast / ArithmeticFloor >= 0.35);
        yield return new MarketGoal("P3", "the same, absolute, one core", "≥ 0.8 M/s", "≥ 1.5 M/s", Invariant($"{fast / 1e6:F2} M/s"), fast >= 0.8e6, fast >= 1.5e6);
    }

    /// <summary>P4: a class in its second week, so that parcels, reviews and returns are under way.</summary>
    public static MarketGoal Funnel(MarketScenario lesson)
    {
        var (scenario, setup) = MarketWorlds.Class(lesson, Consumers);
        var run = MarketWorlds.Started(scenario, [], setup);
        Warm(run, 8);
        var speed = BestVisitsPerSecond(run, 4);
        return new MarketGoal("P4", "whole funnel (all channels, after-sales, computer stores), one core", "≥ 0.3 M/s", "≥ 0.7 M/s", Invariant($"{speed / 1e6:F2} M/s"), speed >= 0.3e6, speed >= 0.7e6);
    }

    /// <summary>P10: bytes a visit and collections in a steady day of the search market and of the class.</summary>
    public static IEnumerable<MarketGoal> Allocation(MarketScenario lesson)
    {
        var search = MarketWorlds.Search(lesson, Consumers);
        yield return Allocation("search market", MarketWorlds.Started(search, MarketWorlds.SearchDecisions(search), MarketWorlds.SearchSetup(1)), []);
        var (scenario, setup, decisions) = MarketWorlds.Decided(lesson, Consumers, 30);
        yield return Allocation("class with decisions from a log, whole funnel", MarketWorlds.Started(scenario, [], setup), decisions);
    }

    private static MarketGoal Allocation(string world, MarketRun run, List<StampedDecision> decisions)
    {
        const int Steady = 12;
        const int Days = 3;
        var byDay = Enumerable.Range(0, Steady + Days).Select(day => decisions.Where(decision => decision.Day.Value == day).ToList()).ToList();
        for (var day = 0; day < Steady; day++)
        {
            MarketReplay.Continue(run, byDay[day], new Day(day + 1));
        }

        var visits = run.World.State.Counters[0];
        var full = GC.CollectionCount(2);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        for (var day = Steady; day < Steady + Days; day++)
        {
            MarketReplay.Continue(run, byDay[day], new Day(day + 1));
        }

        var bytes = (double)(GC.GetTotalAllocatedBytes(precise: true) - before) / (run.World.State.Counters[0] - visits);
        var collections = GC.CollectionCount(2) - full;
        return new MarketGoal("P10", $"allocation a visit in steady days, full collections: {world}", "≤ 16 B, none", "0 B, none", Invariant($"{bytes:F2} B, {collections}"), bytes <= 16 && collections == 0, bytes < 0.05 && collections == 0);
    }

    private static void Warm(MarketRun run, int days)
    {
        for (var day = 0; day < days; day++)
        {
            run.AdvanceDay();
        }
    }

    private static double BestVisitsPerSecond(MarketRun run, int days)
    {
        var best = 0.0;
        for (var day = 0; day < days; day++)
        {
            var visits = run.World.State.Counters[0];
            var seconds = MarketClock.CpuSeconds(() => run.AdvanceDay());
            best = Math.Max(best, (run.World.State.Counters[0] - visits) / seconds);
        }

        return best;
    }

    private static double NaiveVisitsPerSecond(MarketNaive naive)
    {
        var visits = 0;
        var seconds = MarketClock.CpuSeconds(() => visits = naive.RunDay(4_000));
        return visits / seconds;
    }
}
