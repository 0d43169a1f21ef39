using System.CommandLine;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market replay</c>: verifies a decision log and replays it; with hashes beside it, names the first tick that differs.</summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        var (scenario, days, threads) = (MarketOptions.Scenario(), MarketOptions.Days(), MarketOptions.Threads());
        var log = new Option<string>("--log") { Description = "决策日志 run.jsml / decision log", Required = true };
        var hashes = new Option<string?>("--hashes") { Description = "对照的 hashes.txt / hashes to compare" };
        var command = new Command("replay", "校验并回放决策日志 / verify and replay a log") { scenario, log, days, threads, hashes };
        command.SetAction(parsed => Run(parsed.GetValue(scenario)!, parsed.GetValue(log)!, parsed.GetValue(days), parsed.GetValue(threads), parsed.GetValue(hashes)));
        return command;
    }

    private static int Run(string name, string log, int? days, int threads, string? hashes)
    {
        if (MarketFiles.Scenario(name) is not { } scenario)
        {
            return 2;
        }

        var (content, fault) = DecisionLogReader.Read(File.ReadAllBytes(log));
        if (content is null)
        {
            Console.Error.WriteLine(FormattableString.Invariant($"{log}: 第 {fault!.Position} 字节（决策 {fault.Decision.Index}）：{fault.Reason}"));
            return 2;
        }

        if (content.ScenarioHash != ScenarioFingerprint.Of(scenario))
        {
            Console.Error.WriteLine($"{log}: 日志是在另一个场景（或它的另一个版本）里写下的。");
            return 2;
        }

        var (run, stop) = MarketReplay.Run(scenario, content.Setup, content.Decisions, new Day(days ?? scenario.Days.Value), new WorkerThreads(threads));
        if (stop is not null)
        {
            return MarketFiles.Refuse(log, stop);
        }

        if (hashes is not null)
        {
            var expected = File.ReadAllLines(hashes);
            for (var tick = 0; tick < Math.Min(expected.Length, run.TickHashes.Count); tick++)
            {
                if (!expected[tick].EndsWith(run.TickHashes[tick].ToString(), StringComparison.Ordinal))
                {
                    Console.Error.WriteLine(FormattableString.Invariant($"第 {tick / 24} 天 {tick % 24} 时起不同：应为 {expected[tick]}，得到 {run.TickHashes[tick]}。"));
                    return 3;
                }
            }
        }

        Console.WriteLine(run.DayHashes[^1]);
        return 0;
    }
}
