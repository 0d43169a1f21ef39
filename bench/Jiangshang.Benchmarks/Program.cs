using Jiangshang.Benchmarks;
using Jiangshang.Benchmarks.Growth;
using Jiangshang.Benchmarks.SchoolDay;

// One verb each: a benchmark prints its figures beside its goals, and fails when a goal is missed.
return args switch
{
    ["audit", ..] => GoalRow.Print(AuditBenchmark.Run()),
    ["home", ..] => GoalRow.Print(await HomeBenchmark.RunAsync()),
    ["drafts", ..] => GoalRow.Print(await DraftBenchmark.RunAsync()),
    ["opening", ..] => GoalRow.Print(await OpeningBenchmark.RunAsync()),
    ["start", ..] => GoalRow.Print(await StartBenchmark.RunAsync()),
    ["school", ..] => GoalRow.Print(
    [
        .. AuditBenchmark.Run(),
        .. await StartBenchmark.RunAsync(),
        .. await HomeBenchmark.RunAsync(),
        .. await DraftBenchmark.RunAsync(),
        .. await OpeningBenchmark.RunAsync(),
    ]),
    ["growth", ..] => GoalRow.Print(await GrowthBenchmark.RunAsync(args[1..])),
    ["market", ..] => MarketBenchmark.Run(args.AsSpan(1)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Jiangshang.Benchmarks school|audit|home|drafts|opening|start|growth|market [P1 …]");
    return 2;
}
