using Jiangshang.Marketplace.Replay;

namespace Jiangshang.Marketplace.Realism;

/// <summary>Runs the experiments the checks ask for. Real numbers here describe results; nothing flows back into a world.</summary>
internal sealed class RealismLab
{
    /// <summary>Stores whose budgets are changed where advertising's effect is asked.</summary>
    private const int Advertisers = 4;

    private readonly ReferenceMarket _reference;
    private readonly List<StampedDecision> _fixed;
    private readonly Lazy<Trunk> _base;

    public RealismLab(MarketScenario scenario, ulong seed, ReferenceMarket reference, WorkerThreads threads)
    {
        Scenario = scenario;
        Seed = seed;
        _reference = reference;
        Threads = threads;
        Market = reference.In(scenario);
        _fixed = reference.Decisions(Market, advertises: true);
        _base = new Lazy<Trunk>(() => Grow(seed, threads));
    }

    public MarketScenario Scenario { get; }

    /// <summary>How many threads there are: for the days of one market, or for as many markets side by side.</summary>
    public WorkerThreads Threads { get; }

    /// <summary>The reference market's scenario.</summary>
    public MarketScenario Market { get; }

    /// <summary>Days of the reference market.</summary>
    public int Days => _reference.Days.Value;

    public ulong Seed { get; }

    /// <summary>Listings of the reference market.</summary>
    public int Listings => _fixed.Count(decision => decision.Decision is Decision.ListProduct);

    /// <summary>How many stores raise their prices where the others' response is asked.</summary>
    private int Dearer => _reference.Stores.Value / 6;

    private int Fork => _reference.Settled.Value;

    /// <summary>The reference market left to itself.</summary>
    public MarketRun Base => _base.Value.Run;

    /// <summary>A reference market that differs from the first morning on.</summary>
    public MarketRun Run(MarketScenario scenario, bool advertises, WorkerThreads threads, ITrafficSink? traffic = null, IReadOnlyList<StampedDecision>? added = null, ulong? seed = null)
    {
        List<StampedDecision> decisions = [.. advertises ? _fixed : _reference.Decisions(scenario, advertises: false), .. added ?? []];
        var (run, stop) = MarketReplay.Run(scenario, _reference.Setup(seed ?? Seed), decisions, new Day(Days), threads, traffic);
        Expect(stop);
        return run;
    }

    /// <summary>Experiments that need nothing of each other, a thread each.</summary>
    public TResult[] SideBySide<T, TResult>(IReadOnlyList<T> experiments, Func<T, TResult> experiment)
    {
        var results = new TResult[experiments.Count];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = Threads.Value }, i => results[i] = experiment(experiments[i]));
        return results;
    }

    /// <summary>Pieces each of the first stores sells after raising all its prices by a tenth, same dice.</summary>
    public double[] OwnElasticities(int stores)
    {
        var trunk = _base.Value;
        return SideBySide([.. Enumerable.Range(0, stores)], store =>
        {
            var changed = Branch(trunk, Repriced(store, -1, 11_000));
            return Math.Round(RealismFigures.Elasticity(RealismFigures.Sum(trunk.Run, StoreMetric.PiecesPaid, Fork, store), RealismFigures.Sum(changed, StoreMetric.PiecesPaid, Fork, store), 1.1f), 4);
        });
    }

    /// <summary>A sixth of the stores raise their prices in one category by a fifth: the response of the others inside the category and across, over several dice.</summary>
    public (double Inside, double Outside) CrossElasticity()
    {
        const int Dice = 6;
        const int MostCategories = 3;
        var categories = Math.Min(MostCategories, Market.Categories.Length);
        var first = _base.Value;
        var responses = SideBySide([.. Enumerable.Range(0, Dice)], dice =>
        {
            var trunk = dice == 0 ? first : Grow(Seed + (ulong)dice, WorkerThreads.One);
            double inside = 0;
            double outside = 0;
            for (var category = 0; category < categories; category++)
            {
                var changed = Branch(trunk, [.. Enumerable.Range(0, Dearer).SelectMany(store => Repriced(store, category, 12_000))]);
                inside += RealismFigures.Elasticity(Sold(trunk.Run, category, true), Sold(changed, category, true), 1.2f);
                outside += RealismFigures.Elasticity(Sold(trunk.Run, category, false), Sold(changed, category, false), 1.2f);
            }

            return (Inside: inside / categories, Outside: outside / categories);
        });
        return (responses.Average(response => response.Inside), responses.Average(response => response.Outside));
    }

    /// <summary>Dispersion of visit counts of one segment over five days, and the χ² of the fitted negative binomial as a normal deviate.</summary>
    public (double Ratio, double Deviate) VisitDispersion()
    {
        var run = MarketRun.Start(Market with { Seasons = [] }, _reference.Setup(Seed), Threads);
        var world = run.World;
        var counts = new int[world.Size.Consumers];
        for (var day = 0; day < 5; day++)
        {
            world.Plan.Make();
            for (var visit = 0; visit < world.Plan.Total; visit++)
            {
                counts[world.Plan.Consumer[visit]]++;
            }

            world.State.Clock[0]++;
        }

        var sample = Enumerable.Range(0, counts.Length).Where(consumer => world.State.Consumers.Segment[consumer] == 0).Select(consumer => counts[consumer]).ToArray();
        return NegativeBinomial.Fit(sample, Market.Segments[0].VisitShape.Value);
    }

    /// <summary>Share of the top fifth of listings, log-log slope of sales on rank, and Gini, with computer stores and reference students.</summary>
    public (double Share, double Slope, double Gini) Concentration(MarketScenario scenario)
    {
        var (run, _) = MarketReplay.Run(_reference.Competing(scenario), _reference.CompetingSetup(Seed), [], new Day(Days), WorkerThreads.One);
        var sales = run.World.State.Listings.PaidTotal.Span.ToArray().OrderDescending().Select(sold => (double)sold).ToArray();
        return LogLog.Describe(sales);
    }

    /// <summary>Four stores' budgets, three tenths of what they would spend, raised by a tenth and in two equal steps: clicks, sales elasticity, gains of the two steps, over several dice.</summary>
    public (double Clicks, double Sales, (double First, double Second) Gains) AdElasticity()
    {
        const int Dice = 3;
        const int Share = 3_000;
        var spent = Enumerable.Range(0, Advertisers).Sum(store => RealismFigures.Sum(Base, StoreMetric.AdSpend, 1, store)) / (Advertisers * (Days - 1));
        var budget = Math.Max(1, new Fen(spent).Share(new BasisPoints(Share)).Value);
        long[] budgets = [budget, budget * 4, budget * 7, budget * 11 / 10];
        var runs = SideBySide([.. budgets.SelectMany(daily => Enumerable.Range(0, Dice), (daily, dice) => (Daily: daily, Dice: dice))], experiment =>
        {
            var run = Run(Market, advertises: true, WorkerThreads.One, added: WithBudget(new Fen(experiment.Daily)), seed: Seed + (ulong)experiment.Dice);
            return (Clicks: OfAdvertisers(run, StoreMetric.AdClicks), Orders: OfAdvertisers(run, StoreMetric.OrdersPaid));
        });
        var results = runs.Chunk(Dice).Select(dice => (Clicks: dice.Average(run => run.Clicks), OfStores: dice.Average(run => run.Orders))).ToArray();
        var clicks = ((results[3].Clicks / results[0].Clicks) - 1) * 100;
        var elasticity = RealismFigures.Elasticity((long)results[0].OfStores, (long)results[1].OfStores, 4f);
        return (clicks, elasticity, (results[1].OfStores - results[0].OfStores, results[2].OfStores - results[1].OfStores));
    }

    /// <summary>R² of a category's awareness against the Bass recursion, and whether growth first quickens.</summary>
    public double BassFit(BasisPoints innovation, BasisPoints imitation, out bool isSShaped)
    {
        const int Length = 30;
        var category = Market.Categories[0] with { Innovation = innovation, Imitation = imitation, KnownAtStart = new BasisPoints(0) };
        var scenario = Market with { Categories = Market.Categories.SetItem(0, category), Consumers = new Headcount(3_000), Days = new DayCount(Length) };
        var run = MarketRun.Start(scenario, _reference.Setup(Seed), Threads);
        var known = new double[Length];
        var expected = new double[Length];
        double share = 0;
        for (var day = 0; day < Length; day++)
        {
            run.AdvanceDay();
            known[day] = run.World.State.CategoryAware[0] / 3_000.0;
            expected[day] = share;
            share += (1 - share) * ((innovation.Value / 10_000.0) + (imitation.Value / 10_000.0 * share));
        }

        var steps = Enumerable.Range(1, Length - 1).Select(day => known[day] - known[day - 1]).ToArray();
        isSShaped = Array.IndexOf(steps, steps.Max()) > 2;
        var mean = known.Average();
        var residual = Enumerable.Range(0, Length).Sum(day => (known[day] - expected[day]) * (known[day] - expected[day]));
        return 1 - (residual / known.Sum(value => (value - mean) * (value - mean)));
    }

    /// <summary>Whether a no-op branch equals its trunk, and how an unaffected store's amount moves under another's price against another seed.</summary>
    public (bool IsSame, double Ratio) WhatIfNoise()
    {
        var trunk = _base.Value;
        var runs = SideBySide<Func<MarketRun>, MarketRun>(
            [() => Branch(trunk, []), () => Branch(trunk, Repriced(0, -1, 10_200)), () => Grow(Seed + 1, WorkerThreads.One).Run], run => run());
        var (same, own, other) = (runs[0], runs[1], runs[2]);
        double caused = 0;
        double chance = 0;
        for (var store = 1; store < _reference.Stores.Value; store++)
        {
            double before = RealismFigures.Sum(Base, StoreMetric.OrdersPaid, Fork, store);
            caused += (RealismFigures.Sum(own, StoreMetric.OrdersPaid, Fork, store) - before) * (RealismFigures.Sum(own, StoreMetric.OrdersPaid, Fork, store) - before);
            chance += (RealismFigures.Sum(other, StoreMetric.OrdersPaid, Fork, store) - before) * (RealismFigures.Sum(other, StoreMetric.OrdersPaid, Fork, store) - before);
        }

        return (WhatIfReport.Of(trunk.Run, same, new Day(Fork)).IsSame, Math.Sqrt(caused / Math.Max(1, chance)));
    }

    private Trunk Grow(ulong seed, WorkerThreads threads)
    {
        var run = MarketRun.Start(Market, _reference.Setup(seed), threads);
        Expect(MarketReplay.Continue(run, _fixed, new Day(Fork)));
        var settled = run.Snapshot();
        Expect(MarketReplay.Continue(run, [], new Day(Days)));
        return new Trunk(run, settled);
    }

    /// <summary>The market with other decisions from the settled morning on, same dice.</summary>
    private MarketRun Branch(Trunk trunk, IReadOnlyList<StampedDecision> added)
    {
        var run = MarketRun.Resume(Market, trunk.Settled, WorkerThreads.One);
        Expect(MarketReplay.Continue(run, added, new Day(Days)));
        return run;
    }

    private static void Expect(ReplayStop? none)
    {
        if (none is not null)
        {
            throw new InvalidOperationException($"The reference market was refused: {none.Rejection.English}");
        }
    }

    private List<StampedDecision> Repriced(int store, int onlyCategory, int factor)
    {
        var decisions = new List<StampedDecision>();
        for (var product = 0; product < Market.Products.Length; product++)
        {
            var listing = _reference.ListingOf(Market, store, product);
            if (listing >= 0 && (onlyCategory < 0 || Market.Products[product].Category.Index == onlyCategory))
            {
                var price = new Fen(Base.World.State.Listings.Price[listing]).Share(new BasisPoints(factor));
                decisions.Add(new StampedDecision(new Day(Fork), new Hour(0), new StoreId(store), new DecisionSequence(product), new Decision.SetPrice(new ListingId(listing), price)));
            }
        }

        return decisions;
    }

    private static double OfAdvertisers(MarketRun run, StoreMetric metric) => Enumerable.Range(0, Advertisers).Sum(store => (double)RealismFigures.Sum(run, metric, 1, store));

    private static List<StampedDecision> WithBudget(Fen budget)
    {
        var decisions = new List<StampedDecision>();
        for (var store = 0; store < Advertisers; store++)
        {
            decisions.Add(new StampedDecision(new Day(1), new Hour(0), new StoreId(store), new DecisionSequence(0), new Decision.SetKeywordBudget(budget)));
        }

        return decisions;
    }

    /// <summary>Pieces sold since the fork by the stores that changed nothing, inside or outside a category.</summary>
    private long Sold(MarketRun run, int category, bool inside)
    {
        var orders = run.World.State.Orders;
        var listings = run.World.State.Listings;
        var sold = 0L;
        for (var order = 0; order < orders.Count; order++)
        {
            var listing = orders.Listing[order];
            var isPaid = orders.State[order] is not ((byte)OrderState.AwaitingPayment or (byte)OrderState.Closed);
            var isUnchanged = listings.Store[listing] >= Dearer;
            sold += isPaid && isUnchanged && orders.Day[order] >= Fork && listings.Category[listing] == category == inside ? orders.Pieces[order] : 0;
        }

        return sold;
    }

    /// <param name="Run">The market to its last day.</param>
    /// <param name="Settled">Its state on the morning on which branches begin.</param>
    private sealed record Trunk(MarketRun Run, MarketSnapshot Settled);
}
