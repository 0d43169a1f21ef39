namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>
/// Those who bid in one keyword auction, a column an attribute, so that vectors work on all of them at once. They stand in the order of their bids'
/// rows, which decides between equal scores.
/// </summary>
internal readonly ref struct KeywordBidders
{
    private const int Columns = 5;

    /// <summary>No bidder yet, and room for as many as <see cref="Room"/> was asked for.</summary>
    public KeywordBidders(Span<int> room)
    {
        var most = room.Length / Columns;
        Rows = room[..most];
        Listings = room.Slice(most, most);
        Stores = room.Slice(2 * most, most);
        Bids = room.Slice(3 * most, most);
        Qualities = room.Slice(4 * most, most);
    }

    /// <summary>The bids' rows.</summary>
    public Span<int> Rows { get; }

    /// <summary>What is advertised; it is shown once, with its best bid.</summary>
    public Span<int> Listings { get; }

    /// <summary>Whose it is.</summary>
    public Span<int> Stores { get; }

    /// <summary>What a click is worth to it at most, in fen.</summary>
    public Span<int> Bids { get; }

    /// <summary>Quality scores.</summary>
    public Span<int> Qualities { get; }

    /// <summary>Numbers needed for so many bidders.</summary>
    public static int Room(int bidders) => BidOrder.Room(bidders) * Columns;

    /// <summary>Writes down a bidder.</summary>
    public void Set(int bidder, int row, int listing, int store, int bid, int quality)
    {
        Rows[bidder] = row;
        Listings[bidder] = listing;
        Stores[bidder] = store;
        Bids[bidder] = bid;
        Qualities[bidder] = quality;
    }
}
