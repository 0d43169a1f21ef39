using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;
using static System.FormattableString;

namespace Jiangshang.Benchmarks;

/// <summary>What a class waits for: a day, a replay, a what-if; how work spreads over cores and what safety costs.</summary>
internal static class MarketDayGoals
{
    /// <summary>P7: a day of a class, median of several, one thread.</summary>
    public static IEnumerable<MarketGoal> ClassDays(MarketScenario lesson)
    {
        foreach (var (consumers, floor, target) in new[] { (10_000, 50, 20), (100_000, 500, 150) })
        {
            var (scenario, setup) = MarketWorlds.Class(lesson, consumers);
            var run = MarketWorlds.Started(scenario, [], setup);
            for (var day = 0; day < 8; day++)
            {
                run.AdvanceDay();
            }

            var before = run.World.State.Counters[0];
            var time = 1e3 * MarketClock.Median(9, () => MarketClock.CpuSeconds(() => run.AdvanceDay()));
            var visits = (run.World.State.Counters[0] - before) / 9;
            yield return new MarketGoal("P7", Invariant($"class day, 44 stores, {consumers:N0} consumers"), Invariant($"≤ {floor} ms"), Invariant($"≤ {target} ms"), Invariant($"{time:F1} ms for {visits} visits"), time <= floor, time <= target);
        }
    }

    /// <summary>P8: thirty days from the bytes of a log of some 25,000 decisions.</summary>
    public static IEnumerable<MarketGoal> Replays(MarketScenario lesson)
    {
        foreach (var (consumers, floor, target) in new[] { (10_000, 1.5, 0.5), (100_000, 15.0, 5.0) })
        {
            var (scenario, setup, decisions) = MarketWorlds.Decided(lesson, consumers, 30);
            var (first, _) = Played(scenario, setup, decisions, 30);
            var log = DecisionLog.Write(first);
            var same = true;
            var time = MarketClock.Median(3, () => MarketClock.CpuSeconds(() =>
            {
                var (content, _) = DecisionLogReader.Read(log.AsSpan());
                var (replayed, _) = Played(scenario, content!.Setup, content.Decisions, 30);
                same &= replayed.DayHashes[^1] == first.DayHashes[^1];
            }));
            yield return new MarketGoal("P8", Invariant($"30 days replayed from the log of {decisions.Count} decisions, {consumers:N0} consumers"), Invariant($"≤ {floor} s"), Invariant($"≤ {target} s"), Invariant($"{time:F2} s, {(same ? "same" : "other")} hash"), same && time <= floor, same && time <= target);
        }
    }

    /// <summary>P9: from the snapshot of day 23 to the end of day 29.</summary>
    public static MarketGoal WhatIf(MarketScenario lesson)
    {
        var (scenario, setup, decisions) = MarketWorlds.Decided(lesson, 10_000, 30);
        var later = decisions.Where(decision => decision.Day.Value >= 23).ToList();
        var (trunk, _) = Played(scenario, setup, [.. decisions.Where(decision => decision.Day.Value < 23)], 23);
        var snapshot = trunk.Snapshot();
        var time = 1e3 * MarketClock.Median(5, () => MarketClock.CpuSeconds(() =>
        {
            var branch = MarketRun.Resume(scenario, snapshot, WorkerThreads.One);
            if (MarketReplay.Continue(branch, later, new Day(30)) is { } stop)
            {
                throw new InvalidOperationException(stop.Rejection.English);
            }
        }));
        return new MarketGoal("P9", "what-if of the last 7 days from a snapshot, 10,000 consumers", "≤ 400 ms", "≤ 150 ms", Invariant($"{time:F0} ms"), time <= 400, time <= 150);
    }

    /// <summary>P11: wall time, so it needs a quiet machine with two cores. The same days are compared, and the middle one counts.</summary>
    public static IEnumerable<MarketGoal> Scaling(MarketScenario lesson)
    {
        var (scenario, setup) = MarketWorlds.Class(lesson, 100_000);
        MarketRun New(int threads)
        {
            var run = MarketWorlds.Started(scenario, [], setup, threads);
            run.AdvanceDay();
            run.AdvanceDay();
            return run;
        }

        var (alone, first, second) = (New(1), New(1), New(1));
        var markets = 2 * MiddleRatio(() => Parallel.Invoke(() => alone.AdvanceDay()), () => Parallel.Invoke(() => first.AdvanceDay(), () => second.AdvanceDay()));
        yield return new MarketGoal("P11", "two markets on two cores against one (wall time)", "≥ 1.8×", "≥ 1.95×", Invariant($"{markets:F2}×"), markets >= 1.8, markets >= 1.95);
        var (one, two) = (New(1), New(2));
        var threads = MiddleRatio(() => one.AdvanceDay(), () => two.AdvanceDay());
        yield return new MarketGoal("P11", "one market of 100,000 consumers on two threads (wall time)", "≥ 1.4×", "≥ 1.6×", Invariant($"{threads:F2}×"), threads >= 1.4, threads >= 1.6);
    }

    /// <summary>How much longer the first takes than the second, day by day.</summary>
    private static double MiddleRatio(Action first, Action second)
    {
        const int Days = 9;
        return MarketClock.Median(Days, () => MarketClock.WallSeconds(first) / MarketClock.WallSeconds(second));
    }

    /// <summary>P12: what a day pays for being checkable: 24 tick hashes, the state's hash, a snapshot, and its decisions written to the log.</summary>
    public static MarketGoal SideCosts(MarketScenario lesson)
    {
        const int Rounds = 200;
        const int Warm = 1_000;
        var (scenario, setup, decisions) = MarketWorlds.Decided(lesson, 100_000, 10);
        var (run, _) = Played(scenario, setup, [.. decisions.Where(decision => decision.Day.Value < 5)], 5);
        var today = decisions.Where(decision => decision.Day.Value == 5).ToList();
        var kept = run.Snapshot();
        Repeat(Warm, () =>
        {
            kept = run.Snapshot(kept);
            run.World.FullHash();
            run.World.TickHash();
            DecisionLog.Write(run.Setup, run.ScenarioHash, today);
        });
        var snapshot = 1e3 * MarketClock.CpuSeconds(() => Repeat(Rounds, () => kept = run.Snapshot(kept))) / Rounds;
        var state = 1e3 * MarketClock.CpuSeconds(() => Repeat(Rounds, () => run.World.FullHash())) / Rounds;
        var ticks = 1e3 * MarketClock.CpuSeconds(() => Repeat(Rounds * Hour.PerDay, () => run.World.TickHash())) / Rounds;
        var log = 1e3 * MarketClock.CpuSeconds(() => Repeat(Rounds, () => DecisionLog.Write(run.Setup, run.ScenarioHash, today))) / Rounds;
        var day = 1e3 * MarketClock.CpuSeconds(() => MarketReplay.Continue(run, today, new Day(6)));
        var share = (snapshot + state + ticks + log) / day;
        return new MarketGoal("P12", "hashes, snapshot and log of a day, 100,000 consumers", "≤ 3 %", "≤ 1 %",
            Invariant($"{share:P2} of {day:F0} ms (state {state:F2}, ticks {ticks:F2}, snapshot {snapshot:F2}, log {log:F2} ms)"), share <= 0.03, share <= 0.01);
    }

    private static void Repeat(int times, Action action)
    {
        for (var time = 0; time < times; time++)
        {
            action();
        }
    }

    private static (MarketRun Run, ReplayStop? Stop) Played(MarketScenario scenario, MarketRunSetup setup, IReadOnlyList<Marketplace.Decisions.StampedDecision> decisions, int days)
    {
        var (run, stop) = MarketReplay.Run(scenario, setup, decisions, new Day(days), WorkerThreads.One);
        return stop is null ? (run, stop) : throw new InvalidOperationException($"{stop.Decision}: {stop.Rejection.English}");
    }
}
