namespace Jiangshang.Marketplace.Simulation;

/// <summary>Keyword bids (关键词出价), in the order they were placed.</summary>
internal sealed class BidTable
{
    public int Count => Store.Count;

    public Column<int> Store { get; } = new();

    public Column<int> Listing { get; } = new();

    public Column<int> Keyword { get; } = new();

    public Column<long> Bid { get; } = new();

    public Column<byte> Match { get; } = new();

    public Column<int> Quality { get; } = new();

    public Column<int> Impressions { get; } = new();

    public Column<int> Clicks { get; } = new();

    public Column<long> Spend { get; } = new();

    public Column<int> Orders { get; } = new();

    public Column<long> Amount { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Store.Add(default);
        Listing.Add(default);
        Keyword.Add(default);
        Bid.Add(default);
        Match.Add(default);
        Quality.Add(default);
        Impressions.Add(default);
        Clicks.Add(default);
        Spend.Add(default);
        Orders.Add(default);
        Amount.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("bids.store", Store);
        visitor.Column("bids.listing", Listing);
        visitor.Column("bids.keyword", Keyword);
        visitor.Column("bids.bid", Bid);
        visitor.Column("bids.match", Match);
        visitor.Column("bids.quality", Quality);
        visitor.Column("bids.impressions", Impressions);
        visitor.Column("bids.clicks", Clicks);
        visitor.Column("bids.spend", Spend);
        visitor.Column("bids.orders", Orders);
        visitor.Column("bids.amount", Amount);
    }
}
