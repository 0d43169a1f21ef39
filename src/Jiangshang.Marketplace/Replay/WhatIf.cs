namespace Jiangshang.Marketplace.Replay;

/// <summary>
/// What would have happened (反事实复盘): the same world with other decisions from a day on. Draws are keyed by identity, so both worlds roll
/// the same dice and only what follows from the change differs.
/// </summary>
public static class WhatIf
{
    /// <summary>Forks at the beginning of a day: decisions before it stay, later ones of the store are replaced.</summary>
    public static (WhatIfReport? Report, ReplayStop? Stop) Compare(
        MarketScenario scenario, MarketRunSetup setup, IReadOnlyList<StampedDecision> decisions, Day fork, Day until,
        Func<StampedDecision, bool> dropped, IReadOnlyList<StampedDecision> added, WorkerThreads threads)
    {
        var (trunk, stop) = MarketReplay.Run(scenario, setup, decisions, fork, threads);
        if (stop is not null)
        {
            return (null, stop);
        }

        var snapshot = trunk.Snapshot();
        var later = decisions.Where(decision => decision.Day >= fork).ToList();
        var changed = later.Where(decision => !dropped(decision)).Concat(added)
            .OrderBy(decision => decision.Day.Value).ThenBy(decision => decision.Hour.Value).ToList();
        if (MarketReplay.Continue(trunk, later, until) is { } first)
        {
            return (null, first);
        }

        var branch = MarketRun.Resume(scenario, snapshot, threads);
        return MarketReplay.Continue(branch, changed, until) is { } second ? (null, second) : (WhatIfReport.Of(trunk, branch, fork), null);
    }
}
