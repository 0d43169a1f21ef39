using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
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
        var seeds = new Option<int>("--seeds") { Description = language["从这个种子起，一共测几个种子", "how many seeds, from that one on"], DefaultValueFactory = _ => 1 };
        var small = new Option<bool>("--small") { Description = language["只测小市场：12 家店、16000 名消费者、20 天，比 60 家店、50000 名消费者、30 天快得多", "measure a small market: 12 stores, 16,000 consumers, 20 days; much faster than 60, 50,000 and 30"] };
        var threads = new Option<int>("--threads") { Description = language["线程数，不影响结果", "threads, never part of the result"], DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("realism", language["检验典型事实", "measure the stylised facts"]) { scenario, seed, seeds, small, threads };
        command.SetAction(parsed =>
        {
            MarketArguments.RefuseUnknown(parsed);
            MarketArguments.InRange("--threads", parsed.GetValue(threads), 1, 256);
            MarketArguments.InRange("--seeds", parsed.GetValue(seeds), 1, 1_000);
            var world = MarketFiles.Scenario(parsed.GetValue(scenario)!);
            var tables = Tables(world, parsed.GetValue(seed), parsed.GetValue(seeds), parsed.GetValue(small) ? ReferenceMarket.Small : ReferenceMarket.Whole, parsed.GetValue(threads));
            Console.Write(tables.Length == 1 ? OneSeed(tables[0]) : ManySeeds(tables));
            return tables.All(table => table.All(row => row.Holds)) ? ExitCode.Fine : ExitCode.Found;
        });
        return command;
    }

    /// <summary>A table a seed. Several seeds share the threads among them: worlds need nothing of each other.</summary>
    private static ImmutableArray<RealismRow>[] Tables(MarketScenario world, ulong first, int seeds, ReferenceMarket reference, int threads)
    {
        var tables = new ImmutableArray<RealismRow>[seeds];
        var within = new WorkerThreads(seeds == 1 ? threads : 1);
        Parallel.For(0, seeds, new ParallelOptions { MaxDegreeOfParallelism = threads }, seed => tables[seed] = RealismChecks.Run(world, new RunSeed(first + (ulong)seed), reference, within));
        return tables;
    }

    private static string OneSeed(ImmutableArray<RealismRow> table)
    {
        var text = new StringBuilder("| id | fact | passes when | measured | holds |\n| --- | --- | --- | --- | --- |\n");
        foreach (var row in table)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {row.Code} | {row.Fact} | {row.Rule} | {row.Measured} | {(row.Holds ? "yes" : "**no**")} |\n");
        }

        return text.ToString();
    }

    /// <summary>A row a fact: on how many seeds it holds, and what each seed measured.</summary>
    private static string ManySeeds(ImmutableArray<RealismRow>[] tables)
    {
        var text = new StringBuilder("| id | fact | holds on | measured |\n| --- | --- | --- | --- |\n");
        for (var fact = 0; fact < tables[0].Length; fact++)
        {
            var rows = tables.Select(table => table[fact]).ToList();
            var holds = rows.Count(row => row.Holds);
            var measured = rows.All(row => row.Measured == rows[0].Measured) ? rows[0].Measured : string.Join("<br>", rows.Select(row => row.Measured));
            text.Append(CultureInfo.InvariantCulture, $"| {rows[0].Code} | {rows[0].Fact} | {(holds == rows.Count ? "" : "**")}{holds} of {rows.Count}{(holds == rows.Count ? "" : "**")} | {measured} |\n");
        }

        return text.ToString();
    }
}
