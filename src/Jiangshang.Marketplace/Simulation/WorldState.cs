namespace Jiangshang.Marketplace.Simulation;

/// <summary>All state of a world (世界状态): integers and texts in columns, nothing else. What is not here must be derivable from it and the scenario.</summary>
internal sealed class WorldState
{
    public ConsumerTable Consumers { get; } = new();

    public StoreTable Stores { get; } = new();

    public ListingTable Listings { get; } = new();

    public BidTable Bids { get; } = new();

    public DisplayTable Displays { get; } = new();

    public VideoTable Videos { get; } = new();

    public OrderTable Orders { get; } = new();

    public GroupTable Groups { get; } = new();

    public ViolationTable Violations { get; } = new();

    public SupplyTable Supplies { get; } = new();

    public RequestTable Requests { get; } = new();

    public QuoteTable Quotes { get; } = new();

    public PeerTable PeerItems { get; } = new();

    public RuleTable RuleDays { get; } = new();

    /// <summary>stores × products: pieces in stock.</summary>
    public Column<int> StockPieces { get; } = new();

    /// <summary>stores × products: cost of the pieces in stock.</summary>
    public Column<long> StockCost { get; } = new();

    /// <summary>stores × products: summed quality of the pieces in stock.</summary>
    public Column<long> StockQuality { get; } = new();

    /// <summary>stores × provinces: fee for the first kilogram.</summary>
    public Column<long> FreightFirst { get; } = new();

    /// <summary>stores × provinces: fee for each further kilogram.</summary>
    public Column<long> FreightExtra { get; } = new();

    /// <summary>stores × 24: bid factor by hour.</summary>
    public Column<int> HourFactors { get; } = new();

    /// <summary>stores × segments: bid premium by audience.</summary>
    public Column<int> SegmentPremiums { get; } = new();

    /// <summary>stores × accounts.</summary>
    public Column<long> Accounts { get; } = new();

    /// <summary>stores × metrics, today.</summary>
    public Column<long> Metrics { get; } = new();

    /// <summary>stores × sources, today.</summary>
    public Column<long> SourceImpressions { get; } = new();

    /// <summary>stores × sources, today.</summary>
    public Column<long> SourceClicks { get; } = new();

    /// <summary>stores × sources, today.</summary>
    public Column<long> SourceVisitors { get; } = new();

    /// <summary>stores × sources, today.</summary>
    public Column<long> SourceOrders { get; } = new();

    /// <summary>stores × sources, today.</summary>
    public Column<long> SourceAmount { get; } = new();

    /// <summary>stores × 24, today.</summary>
    public Column<long> HourClicks { get; } = new();

    /// <summary>stores × 24, today.</summary>
    public Column<long> HourPaid { get; } = new();

    /// <summary>listings × 32: pieces sold by day modulo 32.</summary>
    public Column<int> SoldByDay { get; } = new();

    /// <summary>listings × 32: lowest deal price by day modulo 32.</summary>
    public Column<long> LowestByDay { get; } = new();

    /// <summary>consumers × words of 64 stores: a bit for each store whose pages the consumer ever looked at.</summary>
    public Column<ulong> SeenStores { get; } = new();

    /// <summary>
    /// consumers × stores, today: a bit for each source the consumer came by. Empty between days, when alone the state is hashed and kept;
    /// therefore not among what is walked.
    /// </summary>
    public Column<byte> SourcesToday { get; } = new();

    /// <summary>stores’ queues of orders to pack, as linked list: next order.</summary>
    public Column<int> PackQueue { get; } = new();

    /// <summary>stores: last order of the queue.</summary>
    public Column<int> PackTail { get; } = new();

    /// <summary>days: first due event.</summary>
    public Column<int> DueHead { get; } = new();

    /// <summary>due events: next.</summary>
    public Column<int> DueNext { get; } = new();

    /// <summary>due events: order.</summary>
    public Column<int> DueOrder { get; } = new();

    /// <summary>due events: kind.</summary>
    public Column<byte> DueKind { get; } = new();

    /// <summary>0: day, 1: hour, 2: stores, 3: student stores.</summary>
    public Column<int> Clock { get; } = new();

    /// <summary>running totals.</summary>
    public Column<long> Counters { get; } = new();

    /// <summary>business buyers × stores, bit 0 sampled.</summary>
    public Column<long> WholesaleKnown { get; } = new();

    /// <summary>categories: consumers aware.</summary>
    public Column<int> CategoryAware { get; } = new();

    /// <summary>stores: fake orders today.</summary>
    public Column<int> FakeToday { get; } = new();

    /// <summary>stores × accounts at the opening of the day.</summary>
    public Column<long> AccountsAtOpening { get; } = new();

    /// <summary>stores: policy that drives it, −1 for a person.</summary>
    public Column<int> Pilot { get; } = new();

    /// <summary>stores: bid gain of the PID step.</summary>
    public Column<int> PilotGain { get; } = new();

    /// <summary>stores: last error of the PID step.</summary>
    public Column<int> PilotError { get; } = new();

    /// <summary>stores: advertising paid yesterday.</summary>
    public Column<long> AdSpendYesterday { get; } = new();

    public TextColumn Titles { get; } = new();

    /// <summary>Attribute words of each listing, joined by a vertical bar.</summary>
    public TextColumn Attributes { get; } = new();

    /// <summary>Claims of each listing, joined by a vertical bar.</summary>
    public TextColumn Claims { get; } = new();

    public void Walk(IStateVisitor visitor)
    {
        Consumers.Walk(visitor);
        Stores.Walk(visitor);
        Listings.Walk(visitor);
        Bids.Walk(visitor);
        Displays.Walk(visitor);
        Videos.Walk(visitor);
        Orders.Walk(visitor);
        Groups.Walk(visitor);
        Violations.Walk(visitor);
        Supplies.Walk(visitor);
        Requests.Walk(visitor);
        Quotes.Walk(visitor);
        PeerItems.Walk(visitor);
        RuleDays.Walk(visitor);
        visitor.Column("stockPieces", StockPieces);
        visitor.Column("stockCost", StockCost);
        visitor.Column("stockQuality", StockQuality);
        visitor.Column("freightFirst", FreightFirst);
        visitor.Column("freightExtra", FreightExtra);
        visitor.Column("hourFactors", HourFactors);
        visitor.Column("segmentPremiums", SegmentPremiums);
        visitor.Column("accounts", Accounts);
        visitor.Column("metrics", Metrics);
        visitor.Column("sourceImpressions", SourceImpressions);
        visitor.Column("sourceClicks", SourceClicks);
        visitor.Column("sourceVisitors", SourceVisitors);
        visitor.Column("sourceOrders", SourceOrders);
        visitor.Column("sourceAmount", SourceAmount);
        visitor.Column("hourClicks", HourClicks);
        visitor.Column("hourPaid", HourPaid);
        visitor.Column("soldByDay", SoldByDay);
        visitor.Column("lowestByDay", LowestByDay);
        visitor.Column("seenStores", SeenStores);
        visitor.Column("packQueue", PackQueue);
        visitor.Column("packTail", PackTail);
        visitor.Column("dueHead", DueHead);
        visitor.Column("dueNext", DueNext);
        visitor.Column("dueOrder", DueOrder);
        visitor.Column("dueKind", DueKind);
        visitor.Column("clock", Clock);
        visitor.Column("counters", Counters);
        visitor.Column("wholesaleKnown", WholesaleKnown);
        visitor.Column("categoryAware", CategoryAware);
        visitor.Column("fakeToday", FakeToday);
        visitor.Column("accountsAtOpening", AccountsAtOpening);
        visitor.Column("pilot", Pilot);
        visitor.Column("pilotGain", PilotGain);
        visitor.Column("pilotError", PilotError);
        visitor.Column("adSpendYesterday", AdSpendYesterday);
        visitor.Texts("titles", Titles);
        visitor.Texts("attributes", Attributes);
        visitor.Texts("claims", Claims);
    }
}
