using System.Collections.Immutable;
using Jiangshang.Marketplace.Realism;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class RealismTests
{
    private static readonly Lazy<ImmutableArray<RealismRow>> Table = new(() => RealismChecks.Run(Given.FirstLesson, new RunSeed(1), new WorkerThreads(2)));

    public static TheoryData<string> Codes() => ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R11", "R12", "R13", "R14", "R15", "R16", "R18"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_stylised_fact_holds(string code)
    {
        var row = Table.Value.Single(candidate => candidate.Code == code);
        Assert.True(row.Holds, $"{row.Rule}: {row.Measured}");
    }

    [Fact]
    public void Reference_strategies_score_alike_on_fifty_seeds()
    {
        for (var seed = 1UL; seed <= 50; seed++)
        {
            var novice = ReferenceScore.ResultOf(Given.FirstLesson, new RunSeed(seed), RivalPolicy.Novice, WorkerThreads.One);
            var competent = ReferenceScore.ResultOf(Given.FirstLesson, new RunSeed(seed), RivalPolicy.Competent, WorkerThreads.One);
            var expert = ReferenceScore.ResultOf(Given.FirstLesson, new RunSeed(seed), RivalPolicy.Expert, WorkerThreads.One);
            Assert.Equal(7_000, ReferenceScore.Of(competent, novice, competent, expert)?.Value);
            Assert.Equal(9_500, ReferenceScore.Of(expert, novice, competent, expert)?.Value);
        }
    }
}
