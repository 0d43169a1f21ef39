using Jiangshang.Benchmarks;

// One verb each: a benchmark prints its figure and its target, and fails when the target is missed.
return args switch
{
    ["audit", ..] => AuditBenchmark.Run(),
    ["market", ..] => MarketBenchmark.Run(),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Jiangshang.Benchmarks audit|market");
    return 2;
}
