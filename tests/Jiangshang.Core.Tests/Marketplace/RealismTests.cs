using System.Collections.Immutable;
using Jiangshang.Marketplace.Realism;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class RealismTests
{
    private static readonly Lazy<ImmutableArray<RealismRow>> Table = new(() => RealismChecks.Run(Given.FirstLesson, new RunSeed(1), ReferenceMarket.Small, new WorkerThreads(2)));

    public static TheoryData<string> Codes() => ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R11", "R12", "R13", "R14", "R15", "R16", "R18"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_stylised_fact_holds(string code)
    {
        var row = Table.Value.Single(candidate => candidate.Code == code);
        Assert.True(row.Holds, $"{row.Rule}: {row.Measured}");
    }
}
