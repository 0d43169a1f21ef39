using System.CommandLine;
using Jiangshang.Marketplace.Realism;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market realism</c>: measures the stylised facts and prints them as a table.</summary>
internal static class RealismCommand
{
    public static Command Create(CommandLanguage language)
    {
        var scenario = new Option<string>("--scenario") { Description = language["场景", "scenario"], DefaultValueFactory = _ => "first-lesson" };
        var seed = new Option<ulong>("--seed") { Description = language["随机种子", "seed"], DefaultValueFactory = _ => 1 };
        var threads = new Option<int>("--threads") { Description = language["线程数，不影响结果", "threads, never part of the result"], DefaultValueFactory = _ => 1 };
        var command = new Command("realism", language["检验典型事实", "measure the stylised facts"]) { scenario, seed, threads };
        command.SetAction(parsed =>
        {
            MarketArguments.RefuseUnknown(parsed);
            MarketArguments.InRange("--threads", parsed.GetValue(threads), 1, 256);
            var rows = RealismChecks.Run(MarketFiles.Scenario(parsed.GetValue(scenario)!), new RunSeed(parsed.GetValue(seed)), new WorkerThreads(parsed.GetValue(threads)));
            Console.WriteLine("| id | fact | passes when | measured | holds |");
            Console.WriteLine("| --- | --- | --- | --- | --- |");
            foreach (var row in rows)
            {
                Console.WriteLine($"| {row.Code} | {row.Fact} | {row.Rule} | {row.Measured} | {(row.Holds ? "yes" : "**no**")} |");
            }

            return rows.All(row => row.Holds) ? ExitCode.Fine : MarketCommand.CheckFailed;
        });
        return command;
    }
}
