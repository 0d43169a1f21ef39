using System.Collections.Immutable;
using Jiangshang.Marketplace.Realism;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>The first lesson's whole reference market; of the city bazaar, which takes four times as long, the small one.</summary>
public sealed class RealismTests
{
    private static readonly Lazy<ImmutableArray<RealismRow>> Whole = new(() => RealismChecks.Run(Given.FirstLesson, new RunSeed(1), ReferenceMarket.Whole, new WorkerThreads(2)));
    private static readonly Lazy<ImmutableArray<RealismRow>> Bazaar = new(() => RealismChecks.Run(Given.CityBazaar, new RunSeed(1), ReferenceMarket.Small, new WorkerThreads(2)));

    public static TheoryData<string> Codes() => ["R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R11", "R12", "R13", "R14", "R15", "R16", "R18"];

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_stylised_fact_holds(string code) => Holds(Whole.Value, code);

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_stylised_fact_holds_in_the_city_bazaar(string code) => Holds(Bazaar.Value, code);

    private static void Holds(ImmutableArray<RealismRow> table, string code)
    {
        var row = table.Single(candidate => candidate.Code == code);
        Assert.True(row.Holds, $"{row.Rule}: {row.Measured}");
    }
}
