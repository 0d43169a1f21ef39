using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Benchmarks;

/// <summary>
/// The market's performance goals as market-model.md §5 defines them, each ratio within one process. Prints the table of
/// docs/market/performance.md as it stands there; with ids behind the verb only those rows.
/// </summary>
internal static class MarketBenchmark
{
    public static int Run(ReadOnlySpan<string> wanted)
    {
        var lesson = MarketWorlds.Load("first-lesson");
        Settle(lesson);
        var goals = new List<MarketGoal>();
        (string Id, Func<IEnumerable<MarketGoal>> Measure)[] all =
        [
            ("P1", () => MarketVisitGoals.Search(lesson)),
            ("P4", () => [MarketVisitGoals.Funnel(lesson)]),
            ("P5", () => MarketAuctionGoal.Measure(lesson)),
            ("P7", () => MarketDayGoals.ClassDays(lesson)),
            ("P8", () => MarketDayGoals.Replays(lesson)),
            ("P9", () => [MarketDayGoals.WhatIf(lesson)]),
            ("P10", () => MarketVisitGoals.Allocation(lesson)),
            ("P11", () => MarketDayGoals.Scaling(lesson)),
            ("P12", () => [MarketDayGoals.SideCosts(lesson)]),
            ("P14", () => [MarketNoiseGoal.Measure(lesson)]),
        ];
        foreach (var (id, measure) in all)
        {
            if (wanted.IsEmpty || wanted.Contains(id))
            {
                goals.AddRange(measure());
            }
        }

        Console.WriteLine(MarketGoal.Header);
        foreach (var goal in goals)
        {
            Console.WriteLine(goal);
        }

        return goals.All(goal => goal.MeetsFloor) ? 0 : 1;
    }

    /// <summary>Runs a month of small classes first, so that the compiler has done its work before anything is timed.</summary>
    private static void Settle(MarketScenario lesson)
    {
        var (scenario, setup) = MarketWorlds.Class(lesson, 10_000);
        MarketReplay.Run(scenario, setup, [], new Day(30), WorkerThreads.One);
        var (decidedScenario, decidedSetup, decisions) = MarketWorlds.Decided(lesson, 10_000, 30);
        var (run, _) = MarketReplay.Run(decidedScenario, decidedSetup, decisions, new Day(30), WorkerThreads.One);
        DecisionLogReader.Read(DecisionLog.Write(run).AsSpan());
        MarketRun.Resume(decidedScenario, run.Snapshot(), WorkerThreads.One).AdvanceDay();
        Thread.Sleep(500);
    }
}
