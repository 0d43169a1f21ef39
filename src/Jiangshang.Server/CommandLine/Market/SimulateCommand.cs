using System.CommandLine;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary><c>market simulate</c>: runs a scenario with decisions and writes the raw data.</summary>
internal static class SimulateCommand
{
    public static Command Create()
    {
        var (scenario, seed, decisions, days) = (MarketOptions.Scenario(), MarketOptions.Seed(), MarketOptions.Decisions(), MarketOptions.Days());
        var (students, pilots, threads, output) = (MarketOptions.Students(), MarketOptions.Pilots(), MarketOptions.Threads(), MarketOptions.Out());
        var command = new Command("simulate", "运行一局并导出原始数据 / run and export") { scenario, seed, decisions, days, students, pilots, threads, output };
        command.SetAction(parsed => Run(
            parsed.GetValue(scenario)!, parsed.GetValue(seed), parsed.GetValue(decisions), parsed.GetValue(days),
            parsed.GetValue(students), parsed.GetValue(pilots), parsed.GetValue(threads), parsed.GetValue(output)));
        return command;
    }

    private static int Run(string name, ulong seed, string? file, int? days, int? students, string? pilots, int threads, string? output)
    {
        if (MarketFiles.Scenario(name) is not { } scenario)
        {
            return 2;
        }

        var setup = MarketFiles.Setup(scenario, seed, students, pilots);
        if (MarketFiles.Decisions(file, scenario, setup.StudentStores) is not { } decisions)
        {
            return 2;
        }

        var traffic = new TrafficTable();
        var until = new Day(days ?? scenario.Days.Value);
        var (run, stop) = MarketReplay.Run(scenario, setup, decisions, until, new WorkerThreads(threads), output is null ? null : traffic);
        if (stop is not null)
        {
            return MarketFiles.Refuse(file ?? "", stop);
        }

        if (output is not null)
        {
            Write(output, run, traffic);
        }

        Console.WriteLine(run.DayHashes.Count == 0 ? WorldHash(run) : run.DayHashes[^1].ToString());
        return 0;
    }

    private static string WorldHash(MarketRun run) => run.Snapshot().StateHash.ToString();

    private static void Write(string folder, MarketRun run, TrafficTable traffic)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "orders.csv"), MarketExport.Orders(run));
        File.WriteAllText(Path.Combine(folder, "traffic.csv"), traffic.ToCsv(run));
        File.WriteAllText(Path.Combine(folder, "daily.csv"), MarketExport.Daily(run));
        File.WriteAllText(Path.Combine(folder, "sources.csv"), MarketExport.Sources(run));
        File.WriteAllText(Path.Combine(folder, "accounts.csv"), MarketExport.Accounts(run));
        File.WriteAllText(Path.Combine(folder, "reviews.csv"), MarketExport.Reviews(run));
        File.WriteAllText(Path.Combine(folder, "violations.csv"), MarketExport.Violations(run));
        File.WriteAllText(Path.Combine(folder, "listings.csv"), MarketExport.Listings(run));
        File.WriteAllBytes(Path.Combine(folder, "run.jsml"), [.. DecisionLog.Write(run)]);
        File.WriteAllLines(Path.Combine(folder, "hashes.txt"), run.TickHashes.Select((hash, tick) => FormattableString.Invariant($"{tick / 24} {tick % 24} {hash}")));
        File.WriteAllText(Path.Combine(folder, "final-hash.txt"), (run.DayHashes.Count == 0 ? WorldHash(run) : run.DayHashes[^1].ToString()) + "\n");
    }
}
