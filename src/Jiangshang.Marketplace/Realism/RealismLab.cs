using Jiangshang.Marketplace.Replay;

namespace Jiangshang.Marketplace.Realism;

/// <summary>Runs the experiments the checks ask for. Real numbers here describe results; nothing flows back into a world.</summary>
internal sealed class RealismLab
{
    private readonly ReferenceMarket _reference;
    private readonly WorkerThreads _threads;
    private readonly List<StampedDecision> _fixed;
    private MarketRun? _base;

    public RealismLab(MarketScenario scenario, ulong seed, ReferenceMarket reference, WorkerThreads threads)
    {
        Scenario = scenario;
        Seed = seed;
        _reference = reference;
        _threads = threads;
        Class = reference.In(scenario);
        _fixed = reference.Decisions(Class, advertises: true);
    }

    public MarketScenario Scenario { get; }

    /// <summary>The reference market's scenario.</summary>
    public MarketScenario Class { get; }

    /// <summary>Days of the reference market.</summary>
    public int Days => _reference.Days.Value;

    public ulong Seed { get; }

    /// <summary>Listings of the reference market.</summary>
    public int Listings => _fixed.Count(decision => decision.Decision is Decision.ListProduct);

    /// <summary>How many stores raise their prices where the others' response is asked.</summary>
    private int Dearer => _reference.Stores.Value / 6;

    private int Fork => _reference.Settled.Value;

    private MarketRun Base => _base ??= RunClass(Class, Days, advertises: true);

    public MarketRun RunClass(MarketScenario scenario, int days, bool advertises, ITrafficSink? traffic = null, IReadOnlyList<StampedDecision>? added = null, ulong? seed = null)
    {
        List<StampedDecision> decisions = [.. advertises ? _fixed : _reference.Decisions(scenario, advertises: false), .. added ?? []];
        var (run, stop) = MarketReplay.Run(scenario, _reference.Setup(seed ?? Seed), decisions, new Day(days), _threads, traffic);
        return stop is null ? run : throw new InvalidOperationException($"The reference market was refused: {stop.Rejection.English}");
    }

    public static long Sum(MarketRun run, StoreMetric metric, int from, int store = -1)
    {
        var total = 0L;
        for (var day = from; day < run.World.History.Days.Count; day++)
        {
            for (var s = 0; s < run.World.Size.Stores; s++)
            {
                total += store < 0 || s == store ? run.World.History.Days[day].Metrics[(s * DailyHistory.MetricCount) + (int)metric] : 0;
            }
        }

        return total;
    }

    /// <summary>Pieces a store sells after raising all prices by a tenth, same dice.</summary>
    public double OwnElasticity(int store)
    {
        var changed = RunClass(Class, Days, advertises: true, added: Repriced(store, -1, 11_000));
        return Math.Round(Slope(Sum(Base, StoreMetric.PiecesPaid, Fork, store), Sum(changed, StoreMetric.PiecesPaid, Fork, store), 1.1f), 4);
    }

    /// <summary>A sixth of the stores raise their prices in one category by a fifth: the response of the others inside the category and across, over several dice.</summary>
    public (double Inside, double Outside) CrossElasticity()
    {
        const ulong Dice = 6;
        const int MostCategories = 3;
        double inside = 0;
        double outside = 0;
        var categories = Math.Min(MostCategories, Class.Categories.Length);
        for (var dice = 0UL; dice < Dice; dice++)
        {
            var before = dice == 0 ? Base : RunClass(Class, Days, advertises: true, seed: Seed + dice);
            for (var category = 0; category < categories; category++)
            {
                var repriced = Enumerable.Range(0, Dearer).SelectMany(store => Repriced(store, category, 12_000)).ToList();
                var changed = RunClass(Class, Days, advertises: true, added: repriced, seed: Seed + dice);
                inside += Slope(Sold(before, category, true), Sold(changed, category, true), 1.2f);
                outside += Slope(Sold(before, category, false), Sold(changed, category, false), 1.2f);
            }
        }

        var runs = (double)(Dice * (ulong)categories);
        return (inside / runs, outside / runs);
    }

    /// <summary>Dispersion of visit counts of one segment over five days, and the χ² of the fitted negative binomial as a normal deviate.</summary>
    public (double Ratio, double Deviate) VisitDispersion()
    {
        var run = MarketRun.Start(Class with { Seasons = [] }, _reference.Setup(Seed), _threads);
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
        return NegativeBinomial.Fit(sample, Class.Segments[0].VisitShape.Value);
    }

    /// <summary>Share of the top fifth of listings, log-log slope of sales on rank, and Gini, with computer stores and reference students.</summary>
    public (double Share, double Slope, double Gini) Concentration(MarketScenario scenario)
    {
        var (run, _) = MarketReplay.Run(_reference.Competing(scenario), _reference.CompetingSetup(Seed), [], new Day(Math.Max(20, Days)), _threads);
        var sales = run.World.State.Listings.PaidTotal.Span.ToArray().OrderDescending().Select(sold => (double)sold).ToArray();
        return LogLog.Describe(sales);
    }

    public (long[] Stars, double Mean) Stars(MarketScenario scenario)
    {
        var run = RunClass(scenario, Math.Max(20, Days), advertises: true);
        var stars = new long[6];
        foreach (var star in run.World.State.Orders.Stars.Span)
        {
            stars[star] += star > 0 ? 1 : 0;
        }

        var total = Math.Max(1, stars.Sum());
        return (stars, Enumerable.Range(1, 5).Sum(star => (double)star * stars[star]) / total);
    }

    /// <summary>Four stores' budgets, three tenths of what they would spend, raised by a tenth and in two equal steps: clicks, sales elasticity, gains of the two steps, over several dice.</summary>
    public (double Clicks, double Sales, (double First, double Second) Gains) AdElasticity()
    {
        const ulong Dice = 3;
        const int Advertisers = 4;
        const int Share = 3_000;
        var spent = Enumerable.Range(0, Advertisers).Sum(store => Sum(Base, StoreMetric.AdSpend, 1, store)) / (Advertisers * (Days - 1));
        var budget = Math.Max(1, new Fen(spent).Share(new BasisPoints(Share)).Value);
        long[] budgets = [budget, budget * 4, budget * 7, budget * 11 / 10];
        var results = budgets.Select(daily =>
        {
            var (clicks, orders) = (0.0, 0.0);
            for (var dice = 0UL; dice < Dice; dice++)
            {
                var run = RunClass(Class, Days, advertises: true, added: WithBudget(new Fen(daily)), seed: Seed + dice);
                clicks += Enumerable.Range(0, 4).Sum(store => (double)Sum(run, StoreMetric.AdClicks, 1, store));
                orders += Enumerable.Range(0, 4).Sum(store => (double)Sum(run, StoreMetric.OrdersPaid, 1, store));
            }

            return (Clicks: clicks / Dice, OfStores: orders / Dice);
        }).ToArray();
        var clicks = ((results[3].Clicks / results[0].Clicks) - 1) * 100;
        var elasticity = Slope((long)results[0].OfStores, (long)results[1].OfStores, 4f);
        return (clicks, elasticity, (results[1].OfStores - results[0].OfStores, results[2].OfStores - results[1].OfStores));
    }

    /// <summary>R² of a category's awareness against the Bass recursion, and whether growth first quickens.</summary>
    public double BassFit(BasisPoints innovation, BasisPoints imitation, out bool isSShaped)
    {
        const int Length = 30;
        var category = Class.Categories[0] with { Innovation = innovation, Imitation = imitation, KnownAtStart = new BasisPoints(0) };
        var scenario = Class with { Categories = Class.Categories.SetItem(0, category), Consumers = new Headcount(3_000), Days = new DayCount(Length) };
        var run = MarketRun.Start(scenario, _reference.Setup(Seed), _threads);
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

    /// <summary>Buyers' payments against escrow, sales, freight and refunds over all stores, from the orders themselves.</summary>
    public static (long Paid, long Accounted, int NegativeStocks, int Overspent) Conservation(MarketRun run)
    {
        var orders = run.World.State.Orders;
        var paid = 0L;
        var refunded = 0L;
        for (var order = 0; order < orders.Count; order++)
        {
            var state = (OrderState)orders.State[order];
            if (state is OrderState.AwaitingPayment or OrderState.Closed)
            {
                continue;
            }

            paid += run.World.Desk.AmountOf(order);
            refunded += state == OrderState.CancelledAndRefunded ? run.World.Desk.AmountOf(order) : state == OrderState.Refunded ? orders.Goods[order] - orders.Discount[order] : 0;
        }

        var held = 0L;
        var earned = 0L;
        var overspent = 0;
        for (var store = 0; store < run.World.Size.Stores; store++)
        {
            held += run.World.Ledger[store, StoreAccount.Escrow];
            earned -= run.World.Ledger[store, StoreAccount.Sales] + run.World.Ledger[store, StoreAccount.FreightIncome] + run.World.Ledger[store, StoreAccount.Refunds];
            for (var day = 0; day < run.World.History.Days.Count && store < run.World.Size.StudentStores; day++)
            {
                overspent += run.World.History.Days[day].Movements[(store * DailyHistory.AccountCount) + (int)StoreAccount.KeywordAds] > run.World.State.Stores.KeywordBudget[store] ? 1 : 0;
            }
        }

        return (paid, held + earned + refunded, run.World.State.StockPieces.Span.ToArray().Count(stock => stock < 0), overspent);
    }

    /// <summary>Whether a no-op branch equals its trunk, and how an unaffected store's amount moves under another's price against another seed.</summary>
    public (bool IsSame, double Ratio) WhatIfNoise()
    {
        var (report, _) = WhatIf.Compare(Class, _reference.Setup(Seed), _fixed, new Day(Fork), new Day(Days), _ => false, [], _threads);
        var own = RunClass(Class, Days, advertises: true, added: Repriced(0, -1, 10_200));
        var other = RunClass(Class, Days, advertises: true, seed: Seed + 1);
        double caused = 0;
        double chance = 0;
        for (var store = 1; store < _reference.Stores.Value; store++)
        {
            double before = Sum(Base, StoreMetric.OrdersPaid, Fork, store);
            caused += (Sum(own, StoreMetric.OrdersPaid, Fork, store) - before) * (Sum(own, StoreMetric.OrdersPaid, Fork, store) - before);
            chance += (Sum(other, StoreMetric.OrdersPaid, Fork, store) - before) * (Sum(other, StoreMetric.OrdersPaid, Fork, store) - before);
        }

        return (report is { IsSame: true }, Math.Sqrt(caused / Math.Max(1, chance)));
    }

    /// <summary>Elasticity: change of ln quantity per change of ln price.</summary>
    private static double Slope(long before, long after, float factor) =>
        (MarketMath.Log(Math.Max(1, after)) - MarketMath.Log(Math.Max(1, before))) / MarketMath.Log(factor);

    private List<StampedDecision> Repriced(int store, int onlyCategory, int factor)
    {
        var decisions = new List<StampedDecision>();
        for (var product = 0; product < Class.Products.Length; product++)
        {
            var listing = _reference.ListingOf(Class, store, product);
            if (listing >= 0 && (onlyCategory < 0 || Class.Products[product].Category.Index == onlyCategory))
            {
                var price = new Fen(Base.World.State.Listings.Price[listing]).Share(new BasisPoints(factor));
                decisions.Add(new StampedDecision(new Day(Fork), new Hour(0), new StoreId(store), new DecisionSequence(product), new Decision.SetPrice(new ListingId(listing), price)));
            }
        }

        return decisions;
    }

    private static List<StampedDecision> WithBudget(Fen budget)
    {
        var decisions = new List<StampedDecision>();
        for (var store = 0; store < 4; store++)
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
}
