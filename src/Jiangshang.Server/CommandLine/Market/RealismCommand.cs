using System.CommandLine;
using Jiangshang.Marketplace.Realism;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market realism</c>: measures the stylised facts and prints them as a table.</summary>
internal static class RealismCommand
{
    public static Command Create()
    {
        var scenario = new Option<string>("--scenario") { Description = "场景 / scenario", DefaultValueFactory = _ => "first-lesson" };
        var (seed, threads) = (MarketOptions.Seed(), MarketOptions.Threads());
        var command = new Command("realism", "检验典型事实 / measure the stylised facts") { scenario, seed, threads };
        command.SetAction(parsed =>
        {
            if (MarketFiles.Scenario(parsed.GetValue(scenario)!) is not { } world)
            {
                return 2;
            }

            var rows = RealismChecks.Run(world, new RunSeed(parsed.GetValue(seed)), new WorkerThreads(parsed.GetValue(threads)));
            Console.WriteLine("| id | fact | passes when | measured | holds |");
            Console.WriteLine("| --- | --- | --- | --- | --- |");
            foreach (var row in rows)
            {
                Console.WriteLine($"| {row.Code} | {row.Fact} | {row.Rule} | {row.Measured} | {(row.Holds ? "yes" : "**no**")} |");
            }

            return rows.All(row => row.Holds) ? 0 : 3;
        });
        return command;
    }
}
