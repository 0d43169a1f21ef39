using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary>A run as the options describe it.</summary>
/// <param name="Scenario">The scenario.</param>
/// <param name="Setup">Seed, stores and pilots.</param>
/// <param name="File">The decisions' file, if there is one.</param>
/// <param name="Decisions">The decisions in order.</param>
/// <param name="Until">The day before which the run ends.</param>
/// <param name="Threads">Threads.</param>
internal sealed record MarketInput(
    MarketScenario Scenario, MarketRunSetup Setup, string? File, IReadOnlyList<StampedDecision> Decisions, Day Until, WorkerThreads Threads)
{
    /// <summary>Runs to the end; says on standard error which decisions lay beyond it.</summary>
    public MarketRun Run(CommandLanguage language, ITrafficSink? traffic = null)
    {
        var (run, stop) = MarketReplay.Run(Scenario, Setup, Decisions, Until, Threads, traffic);
        Accept(stop);
        var late = Decisions.Count(decision => decision.Day >= Until);
        if (late > 0)
        {
            Console.Error.WriteLine(language[$"有 {late} 条决策在最后一天之后，没有执行。", late == 1 ? "One decision lies after the last day and was not carried out." : $"{late} decisions lie after the last day and were not carried out."]);
        }

        return run;
    }

    /// <summary>Starts a run, lets a listener attach, and advances it to the beginning of an hour with its decisions applied.</summary>
    public MarketRun RunTo(Day day, Hour hour, Action<MarketRun>? attach = null)
    {
        var run = MarketRun.Start(Scenario, Setup, Threads);
        attach?.Invoke(run);
        Accept(MarketReplay.Continue(run, Decisions, day));
        Accept(MarketReplay.ContinueToHour(run, [.. Decisions.Where(decision => decision.Day == day)], hour));
        return run;
    }

    private void Accept(ReplayStop? stop)
    {
        if (stop is not null)
        {
            throw MarketFiles.Refusal(File ?? "", stop);
        }
    }
}
