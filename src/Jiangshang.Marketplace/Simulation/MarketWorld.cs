namespace Jiangshang.Marketplace.Simulation;

/// <summary>A running world: the scenario, all state, and what is derived from both. One writer.</summary>
internal sealed class MarketWorld
{
    public MarketWorld(MarketScenario scenario, ulong seed, int studentStores, int threads)
    {
        Scenario = scenario;
        Seed = seed;
        Threads = threads;
        Size = new MarketSize(scenario, studentStores);
        State = new WorldState();
        State.SourcesToday.Extend(Size.Consumers * Size.Stores);
        Vocabulary = new Vocabulary(scenario);
        Ranking = new NaturalRanking(this);
        Pages = new PageTable(this);
        Plan = new VisitPlan(this);
        Kernel = new VisitKernel(this);
        Clicks = new ClickCommit(this);
        Ledger = new Ledger(this);
        Desk = new OrderDesk(this);
        Rules = new RuleBook(this);
        Videos = new VideoPools(this);
        History = new DailyHistory();
    }

    public MarketScenario Scenario { get; }

    public ulong Seed { get; }

    public int Threads { get; }

    public MarketSize Size { get; }

    public WorldState State { get; }

    public Vocabulary Vocabulary { get; }

    public NaturalRanking Ranking { get; }

    public PageTable Pages { get; }

    public VisitPlan Plan { get; }

    public VisitKernel Kernel { get; }

    public ClickCommit Clicks { get; }

    public Ledger Ledger { get; }

    public OrderDesk Desk { get; }

    public RuleBook Rules { get; }

    public VideoPools Videos { get; }

    public DailyHistory History { get; }

    /// <summary>All goods ordered before this row have arrived.</summary>
    public int FirstSupply { get; set; }

    /// <summary>Makes room ahead in the growing columns.</summary>
    public StateRoom Room { get; } = new();

    /// <summary>Receives traffic by page, segment and slot when an export asks for it; it never feeds back.</summary>
    public ITrafficSink? Traffic { get; set; }

    /// <summary>Told what a computer store or reference strategy decided; it never feeds back.</summary>
    public Action<int, Decision>? PilotDecided { get; set; }

    public int Day => State.Clock[0];

    public int Hour => State.Clock[1];

    /// <summary>The hour that evening work is booked under: the last of the day.</summary>
    public int HourOfDay => Math.Min(Hour, Quantities.Hour.PerDay - 1);

    public long Now => ((long)Day * Quantities.Hour.PerDay) + Hour;

    /// <summary>Everything that is a pure function of state and scenario, anew: after the start and after a resume.</summary>
    public void Derive()
    {
        Ranking.RebuildCandidates();
        Pages.Reset();
        Videos.Derive();
        Room.Begin(State);
        FirstSupply = 0;
    }

    public void Count(int store, StoreMetric metric, long amount = 1) => State.Metrics[(store * DailyHistory.MetricCount) + (int)metric] += amount;

    /// <summary>Tells a listener what happened to an order.</summary>
    public void Happened(int order, OrderEvent what) =>
        Traffic?.Happened(new OrderEventRow(new Day(Day), new Hour(HourOfDay), new StoreId(State.Orders.Store[order]), new OrderId(order), what));

    /// <summary>What a consumer pays for a piece now, before order discounts: the limited offer or the price, less the coupon.</summary>
    public long EffectivePrice(int listing)
    {
        var listings = State.Listings;
        var price = listings.Price[listing];
        if (listings.OfferUntil[listing] >= Day && listings.OfferPrice[listing] > 0 && listings.OfferPrice[listing] < price)
        {
            price = listings.OfferPrice[listing];
        }

        if (listings.CouponUntil[listing] >= Day && listings.CouponOff[listing] < price)
        {
            price -= listings.CouponOff[listing];
        }

        return price;
    }

    /// <summary>Whether consumers can see and buy the listing in this tick.</summary>
    public bool IsOnSale(int listing)
    {
        var listings = State.Listings;
        return listings.Active[listing] != 0 && listings.TakenDown[listing] == 0
            && State.StockPieces[(listings.Store[listing] * Size.Products) + listings.Product[listing]] > 0;
    }

    /// <summary>The rating shown, in stars, shrunk towards the prior while reviews are few.</summary>
    public float ShownStars(int listing)
    {
        var rules = Scenario.OrganicSearch;
        var prior = rules.PriorReviews.Value;
        var stars = State.Listings.StarSum[listing] + (prior * rules.PriorStars.Real);
        return stars / (State.Listings.StarCount[listing] + prior);
    }

    /// <summary>Conversion of page views to paid orders as of this morning, shrunk towards the prior.</summary>
    public float ShrunkConversion(int listing)
    {
        var rules = Scenario.OrganicSearch;
        var prior = rules.PriorClicks.Value;
        return (State.Listings.ScoredPaid[listing] + (prior * rules.PriorConversion.Real)) / (State.Listings.ScoredClicks[listing] + prior);
    }

    public WorldHash FullHash()
    {
        var hasher = new StateHasher();
        State.Walk(hasher);
        return hasher.Hash;
    }

    /// <summary>A cheap hash of the integers that move within a day; the whole state is hashed once a day.</summary>
    public WorldHash TickHash()
    {
        var hash = WorldHash.Empty;
        hash = hash.Add(System.Runtime.InteropServices.MemoryMarshal.AsBytes(State.Clock.Span));
        hash = hash.Add(System.Runtime.InteropServices.MemoryMarshal.AsBytes(State.Counters.Span));
        hash = hash.Add(System.Runtime.InteropServices.MemoryMarshal.AsBytes(State.Accounts.Span));
        hash = hash.Add(System.Runtime.InteropServices.MemoryMarshal.AsBytes(State.Metrics.Span));
        hash = hash.Add(System.Runtime.InteropServices.MemoryMarshal.AsBytes(State.StockPieces.Span));
        hash = hash.Add(System.Runtime.InteropServices.MemoryMarshal.AsBytes(State.Listings.ClicksTotal.Span));
        return hash.Add(State.Orders.Count);
    }
}
