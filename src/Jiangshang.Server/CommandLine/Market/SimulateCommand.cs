using System.CommandLine;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;

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

        var until = new Day(days ?? scenario.Days.Value);
        using var export = output is null ? null : new ExportFolder(output, scenario, setup);
        var (run, stop) = MarketReplay.Run(scenario, setup, decisions, until, new WorkerThreads(threads), export?.Sink);
        if (stop is not null)
        {
            return MarketFiles.Refuse(file ?? "", stop);
        }

        export?.Finish(run);

        Console.WriteLine(ExportFolder.FinalHash(run));
        return 0;
    }
}
