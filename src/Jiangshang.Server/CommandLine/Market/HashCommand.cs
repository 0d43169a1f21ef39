using System.CommandLine;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market hash</c>: the scenario's fingerprint and the state's hash after each day.</summary>
internal static class HashCommand
{
    public static Command Create()
    {
        var (scenario, seed, decisions, days) = (MarketOptions.Scenario(), MarketOptions.Seed(), MarketOptions.Decisions(), MarketOptions.Days());
        var (students, pilots, threads) = (MarketOptions.Students(), MarketOptions.Pilots(), MarketOptions.Threads());
        var command = new Command("hash", "场景指纹和每日状态指纹 / fingerprints") { scenario, seed, decisions, days, students, pilots, threads };
        command.SetAction(parsed =>
        {
            if (MarketFiles.Scenario(parsed.GetValue(scenario)!) is not { } world)
            {
                return 2;
            }

            var setup = MarketFiles.Setup(world, parsed.GetValue(seed), parsed.GetValue(students), parsed.GetValue(pilots));
            var file = parsed.GetValue(decisions);
            if (MarketFiles.Decisions(file, world, setup.StudentStores) is not { } list)
            {
                return 2;
            }

            var (run, stop) = MarketReplay.Run(world, setup, list, new Day(parsed.GetValue(days) ?? world.Days.Value), new WorkerThreads(parsed.GetValue(threads)));
            if (stop is not null)
            {
                return MarketFiles.Refuse(file ?? "", stop);
            }

            Console.WriteLine($"scenario {run.ScenarioHash}");
            for (var day = 0; day < run.DayHashes.Count; day++)
            {
                Console.WriteLine(FormattableString.Invariant($"day {day} {run.DayHashes[day]}"));
            }

            return 0;
        });
        return command;
    }
}
