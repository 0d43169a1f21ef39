namespace Jiangshang.Marketplace.Simulation;

/// <summary>Runs the two auctions for a page: who is shown, in what order, at what charge.</summary>
internal sealed partial class PageTable
{
    private readonly record struct Placement(int Listing, int Reference, long Price);

    private struct Bidder
    {
        public long Score;
        public int Row;
        public int Listing;
        public int Store;
        public long Bid;
        public int Quality;
    }

    /// <summary>A bid after hour factor and audience premium, rounded half up.</summary>
    public long KeywordBid(int bid, int segment)
    {
        var store = _world.State.Bids.Store[bid];
        long factor = _world.State.HourFactors[(store * Quantities.Hour.PerDay) + _world.Hour];
        long premium = BasisPoints.One + _world.State.SegmentPremiums[(store * _world.Size.Segments) + segment];
        return Rounding.HalfUp(_world.State.Bids.Bid[bid] * factor * premium, (long)BasisPoints.One * BasisPoints.One);
    }

    /// <summary>Whether the store's keyword campaign still has budget and money today.</summary>
    public bool CampaignRuns(int store) =>
        _world.State.Stores.KeywordSpent[store] < _world.State.Stores.KeywordBudget[store] && _world.Ledger[store, StoreAccount.Cash] > 0;

    private int KeywordWinners(int keyword, int segment, Span<Placement> into)
    {
        var rows = _bidsOfKeyword[keyword];
        if (rows.Count == 0)
        {
            return 0;
        }

        var bidders = rows.Count <= 128 ? stackalloc Bidder[rows.Count] : new Bidder[rows.Count];
        var count = 0;
        var bids = _world.State.Bids;
        var rules = _world.Scenario.KeywordAds;
        foreach (var row in rows)
        {
            var listing = bids.Listing[row];
            if (bids.Bid[row] <= 0 || !CampaignRuns(bids.Store[row]) || !_world.IsOnSale(listing))
            {
                continue;
            }

            var broad = bids.Keyword[row] != keyword;
            if (broad && bids.Match[row] != (byte)KeywordMatch.Broad)
            {
                continue;
            }

            var quality = broad ? Math.Max(1, (int)((long)bids.Quality[row] * rules.BroadMatch.Value / BasisPoints.One)) : bids.Quality[row];
            var bid = KeywordBid(row, segment);
            if (quality < rules.MinimumQuality.Value || bid < rules.Reserve.Value)
            {
                continue;
            }

            Insert(bidders, ref count, new Bidder { Score = bid * quality, Row = row, Listing = listing, Store = bids.Store[row], Bid = bid, Quality = quality });
        }

        return Charge(bidders[..Competing(bidders[..count], rules.PerStore.Value)], into, rules);
    }

    /// <summary>Keeps bidders in falling order of score, then rising row; a listing competes once, with its best bid.</summary>
    private static void Insert(Span<Bidder> bidders, ref int count, Bidder bidder)
    {
        for (var i = 0; i < count; i++)
        {
            if (bidders[i].Listing == bidder.Listing)
            {
                if (bidders[i].Score >= bidder.Score)
                {
                    return;
                }

                bidders[(i + 1)..count].CopyTo(bidders[i..]);
                count--;
                break;
            }
        }

        var at = count++;
        while (at > 0 && bidders[at - 1].Score < bidder.Score)
        {
            bidders[at] = bidders[at - 1];
            at--;
        }

        bidders[at] = bidder;
    }

    /// <summary>Moves the bidders that compete to the front, a store's best ones only: what is beyond the cap is neither shown nor raises a charge.</summary>
    private static int Competing(Span<Bidder> bidders, int perStore)
    {
        var kept = 0;
        for (var i = 0; i < bidders.Length; i++)
        {
            var same = 0;
            for (var j = 0; j < kept; j++)
            {
                same += bidders[j].Store == bidders[i].Store ? 1 : 0;
            }

            if (same < perStore)
            {
                bidders[kept++] = bidders[i];
            }
        }

        return kept;
    }

    private static int Charge(Span<Bidder> bidders, Span<Placement> into, KeywordAdRules rules)
    {
        var shown = 0;
        for (var i = 0; i < bidders.Length && shown < into.Length; i++)
        {
            var bidder = bidders[i];
            var charge = i + 1 < bidders.Length
                ? KeywordAuction.Charge(new Fen(bidder.Bid), new QualityScore(bidder.Quality), new Fen(bidders[i + 1].Bid), new QualityScore(bidders[i + 1].Quality), rules.Increment, rules.Reserve)
                : KeywordAuction.ChargeAtReserve(new Fen(bidder.Bid), rules.Reserve);
            into[shown++] = new Placement(bidder.Listing, bidder.Row, charge.Value);
        }

        return shown;
    }

    /// <summary>Predicted click rate of a display advertisement from what it has shown so far, with its prior, in ten-thousandths; settled each morning.</summary>
    public int PredictClickRate(int display)
    {
        var rules = _world.Scenario.DisplayAds;
        var displays = _world.State.Displays;
        var clicks = ((long)displays.Clicks[display] * BasisPoints.One) + ((long)rules.PriorImpressions.Value * rules.PriorClickRate.Value);
        return Math.Max(1, (int)(clicks / Math.Max(1, displays.Impressions[display] + rules.PriorImpressions.Value)));
    }

    private int DisplayWinners(int category, int segment, Span<Placement> into)
    {
        var rows = _displaysOfCategory[category];
        if (rows.Count == 0)
        {
            return 0;
        }

        var bidders = rows.Count <= 128 ? stackalloc Bidder[rows.Count] : new Bidder[rows.Count];
        var count = 0;
        var displays = _world.State.Displays;
        var rules = _world.Scenario.DisplayAds;
        foreach (var row in rows)
        {
            var store = displays.Store[row];
            var reaches = displays.Segment[row] < 0 || displays.Segment[row] == segment;
            if (displays.Bid[row] <= 0 || !reaches || displays.SpentToday[row] >= displays.Budget[row] || !_world.IsOnSale(displays.Listing[row])
                || _world.Ledger[store, StoreAccount.Cash] <= 0 || !_world.Desk.RatingReaches(store, rules.MinimumStoreRating))
            {
                continue;
            }

            var clickRate = displays.PredictedRate[row];
            var thousand = displays.Bidding[row] == (byte)DisplayBidding.CostPerClick
                ? DisplayAuction.PricePerThousand(new Fen(displays.Bid[row]), new BasisPoints(clickRate)).Value
                : displays.Bid[row];
            if (thousand >= rules.Reserve.Value)
            {
                Insert(bidders, ref count, new Bidder { Score = thousand, Row = row, Listing = displays.Listing[row], Store = store, Bid = thousand, Quality = clickRate });
            }
        }

        var shown = Math.Min(count, into.Length);
        for (var i = 0; i < shown; i++)
        {
            var next = i + 1 < count ? new Fen(bidders[i + 1].Bid) : Fen.Zero;
            var settled = i + 1 < count
                ? DisplayAuction.Settle(new Fen(bidders[i].Bid), next, rules.Increment, rules.Reserve)
                : new Fen(Math.Min(bidders[i].Bid, rules.Reserve.Value));
            var price = displays.Bidding[bidders[i].Row] == (byte)DisplayBidding.CostPerClick
                ? DisplayAuction.ChargePerClick(new Fen(displays.Bid[bidders[i].Row]), settled, new BasisPoints(bidders[i].Quality))
                : settled;
            into[i] = new Placement(bidders[i].Listing, bidders[i].Row, price.Value);
        }

        return shown;
    }
}
