namespace Jiangshang.Marketplace.Replay;

/// <summary>Rebuilds a run from its decisions (回放).</summary>
public static class MarketReplay
{
    /// <summary>Replays decisions up to the beginning of a day. A decision the world refuses stops the replay and is named.</summary>
    public static (MarketRun Run, ReplayStop? Stop) Run(
        MarketScenario scenario, MarketRunSetup setup, IReadOnlyList<StampedDecision> decisions, Day until, WorkerThreads threads, ITrafficSink? traffic = null)
    {
        var run = MarketRun.Start(scenario, setup, threads);
        if (traffic is not null)
        {
            run.ListenToTraffic(traffic);
        }

        return (run, Continue(run, decisions, until));
    }

    /// <summary>Continues a run with decisions not before its clock, up to the beginning of a day.</summary>
    public static ReplayStop? Continue(MarketRun run, IReadOnlyList<StampedDecision> decisions, Day until)
    {
        var next = 0;
        while (run.Day < until)
        {
            while (next < decisions.Count && decisions[next].Day == run.Day && decisions[next].Hour == run.Hour)
            {
                if (run.Decide(decisions[next]) is { } rejection)
                {
                    return new ReplayStop(new DecisionSequence(next), decisions[next], rejection);
                }

                next++;
            }

            if (next < decisions.Count && (decisions[next].Day < run.Day || (decisions[next].Day == run.Day && decisions[next].Hour.Value < run.Hour.Value)))
            {
                return new ReplayStop(new DecisionSequence(next), decisions[next], new DecisionRejection("order", "决策没有按时间先后排列。", "Decisions must stand in the order of their times."));
            }

            run.AdvanceTick();
        }

        return null;
    }

    /// <summary>Continues within a day to the beginning of an hour, its decisions applied.</summary>
    public static ReplayStop? ContinueToHour(MarketRun run, IReadOnlyList<StampedDecision> decisions, Hour until)
    {
        for (var next = 0; next < decisions.Count || run.Hour.Value < until.Value;)
        {
            if (next < decisions.Count && decisions[next].Hour == run.Hour)
            {
                if (run.Decide(decisions[next]) is { } rejection)
                {
                    return new ReplayStop(new DecisionSequence(next), decisions[next], rejection);
                }

                next++;
                continue;
            }

            if (run.Hour.Value >= until.Value)
            {
                return null;
            }

            run.AdvanceTick();
        }

        return null;
    }
}
