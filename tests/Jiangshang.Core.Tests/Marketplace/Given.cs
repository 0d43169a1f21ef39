using Jiangshang.Content.Markets;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Worlds to test in: the first lesson, sized as asked.</summary>
internal static class Given
{
    private static readonly Lazy<MarketScenario> Lesson = new(() => Shipped("first-lesson"));
    private static readonly Lazy<MarketScenario> City = new(() => Shipped("city-bazaar"));

    public static MarketScenario FirstLesson => Lesson.Value;

    public static MarketScenario CityBazaar => City.Value;

    public static MarketScenario Sized(int consumers, int days) => FirstLesson with { Consumers = new Headcount(consumers), Days = new DayCount(days) };

    public static MarketRunSetup Setup(ulong seed = 7, params RivalPolicy?[] pilots) => new(new RunSeed(seed), new Headcount(Math.Max(1, pilots.Length)), [.. pilots]);

    public static MarketRun Run(MarketScenario scenario, MarketRunSetup setup, int threads = 1) => MarketRun.Start(scenario, setup, new WorkerThreads(threads));

    public static MarketRun Days(this MarketRun run, int days)
    {
        for (var day = 0; day < days; day++)
        {
            run.AdvanceDay();
        }

        return run;
    }

    /// <summary>Applies decisions of store 0 now and demands that they are accepted.</summary>
    public static MarketRun With(this MarketRun run, params Decision[] decisions)
    {
        foreach (var decision in decisions)
        {
            Assert.Null(run.Decide(Stamp(run, decision)));
        }

        return run;
    }

    public static StampedDecision Stamp(MarketRun run, Decision decision, int store = 0)
    {
        var owner = decision is Decision.GrantCash or Decision.AnnounceRule ? -1 : store;
        return new StampedDecision(run.Day, run.Hour, new StoreId(owner), new DecisionSequence(run.Decisions.Count + 1), decision);
    }

    /// <summary>A plain, honest listing of the cotton towel.</summary>
    public static Decision.ListProduct Towel(string title = "纯棉毛巾吸水柔软", long price = 1590, params string[] claims) =>
        new(new ProductId(0), title, ["纯棉", "毛巾"], [.. claims], new Fen(price), new BasisPoints(6000), new BasisPoints(6000));

    public static Decision.PurchaseStock Stock(int pieces, int product = 0) => new(new SupplierId(1), new ProductId(product), new Pieces(pieces));

    private static MarketScenario Shipped(string code)
    {
        var outcome = MarketScenarioLoader.Load(Path.Combine(TheRepository.Root, "content", "markets", code));
        return outcome.Scenario ?? throw new InvalidOperationException(string.Join('\n', outcome.Faults));
    }
}
