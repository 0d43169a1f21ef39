namespace Jiangshang.Marketplace.Simulation;

/// <summary>Display advertisements (展示推广).</summary>
internal sealed class DisplayTable
{
    public int Count => Store.Count;

    public Column<int> Store { get; } = new();

    public Column<int> Listing { get; } = new();

    public Column<int> Segment { get; } = new();

    public Column<byte> Bidding { get; } = new();

    public Column<long> Bid { get; } = new();

    public Column<long> Budget { get; } = new();

    public Column<long> SpentToday { get; } = new();

    public Column<int> Impressions { get; } = new();

    public Column<int> Clicks { get; } = new();

    public Column<long> Owed { get; } = new();

    public Column<long> Spend { get; } = new();

    public Column<int> PredictedRate { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Store.Add(default);
        Listing.Add(default);
        Segment.Add(default);
        Bidding.Add(default);
        Bid.Add(default);
        Budget.Add(default);
        SpentToday.Add(default);
        Impressions.Add(default);
        Clicks.Add(default);
        Owed.Add(default);
        Spend.Add(default);
        PredictedRate.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("displays.store", Store);
        visitor.Column("displays.listing", Listing);
        visitor.Column("displays.segment", Segment);
        visitor.Column("displays.bidding", Bidding);
        visitor.Column("displays.bid", Bid);
        visitor.Column("displays.budget", Budget);
        visitor.Column("displays.spentToday", SpentToday);
        visitor.Column("displays.impressions", Impressions);
        visitor.Column("displays.clicks", Clicks);
        visitor.Column("displays.owed", Owed);
        visitor.Column("displays.spend", Spend);
        visitor.Column("displays.predictedRate", PredictedRate);
    }
}
