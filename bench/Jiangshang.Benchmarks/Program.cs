using Jiangshang.Benchmarks;

// One verb each: a benchmark prints its figures and its goals, and fails when one is missed.
return args switch
{
    ["audit", ..] => AuditBenchmark.Run(),
    ["market", ..] => MarketBenchmark.Run(args.AsSpan(1)),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Jiangshang.Benchmarks audit | market [P1 …]");
    return 2;
}
