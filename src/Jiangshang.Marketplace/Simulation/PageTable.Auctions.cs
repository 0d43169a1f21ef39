using System.Buffers;
using System.Runtime.CompilerServices;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Runs the two auctions for a page: who is shown, in what order, at what charge.</summary>
internal sealed partial class PageTable
{
    /// <summary>So many bidders are kept on the stack, more in a shared array.</summary>
    private const int Usual = 128;

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

    [SkipLocalsInit]
    private int KeywordWinners(int keyword, int segment, Span<AdPlacement> into)
    {
        var rows = _bidsOfKeyword[keyword].Count;
        if (rows == 0)
        {
            return 0;
        }

        if (rows <= Usual)
        {
            return KeywordWinners(keyword, segment, new KeywordBidders(stackalloc int[KeywordBidders.Room(rows)]), stackalloc long[BidOrder.Room(rows)], stackalloc int[into.Length + 1], into);
        }

        var columns = ArrayPool<int>.Shared.Rent(KeywordBidders.Room(rows));
        var keys = ArrayPool<long>.Shared.Rent(BidOrder.Room(rows));
        var winners = KeywordWinners(keyword, segment, new KeywordBidders(columns), keys, stackalloc int[into.Length + 1], into);
        ArrayPool<int>.Shared.Return(columns);
        ArrayPool<long>.Shared.Return(keys);
        return winners;
    }

    private int KeywordWinners(int keyword, int segment, scoped in KeywordBidders bidders, Span<long> keys, Span<int> passed, Span<AdPlacement> into)
    {
        var count = 0;
        var bids = _world.State.Bids;
        var rules = _world.Scenario.KeywordAds;
        foreach (var row in _bidsOfKeyword[keyword])
        {
            var listing = bids.Listing[row];
            var store = bids.Store[row];
            var broad = bids.Keyword[row] != keyword;
            var fits = !broad || bids.Match[row] == (byte)KeywordMatch.Broad;
            if (bids.Bid[row] <= 0 || !fits || !CampaignRuns(store) || !_world.IsOnSale(listing))
            {
                continue;
            }

            var quality = broad ? Math.Max(1, (int)((long)bids.Quality[row] * rules.BroadMatch.Value / BasisPoints.One)) : bids.Quality[row];
            var bid = KeywordBid(row, segment);
            if (quality >= rules.MinimumQuality.Value && bid >= rules.Reserve.Value)
            {
                bidders.Set(count++, row, listing, store, (int)bid, quality);
            }
        }

        return KeywordAuction.Run(in bidders, count, keys, passed, rules, into);
    }

    /// <summary>Predicted click rate of a display advertisement from what it has shown so far, with its prior, in ten-thousandths; settled each morning.</summary>
    public int PredictClickRate(int display)
    {
        var rules = _world.Scenario.DisplayAds;
        var displays = _world.State.Displays;
        var clicks = ((long)displays.Clicks[display] * BasisPoints.One) + ((long)rules.PriorImpressions.Value * rules.PriorClickRate.Value);
        return Math.Max(1, (int)(clicks / Math.Max(1, displays.Impressions[display] + rules.PriorImpressions.Value)));
    }

    [SkipLocalsInit]
    private int DisplayWinners(int category, int segment, Span<AdPlacement> into)
    {
        var rows = _displaysOfCategory[category].Count;
        if (rows == 0)
        {
            return 0;
        }

        if (rows <= Usual)
        {
            return DisplayWinners(category, segment, stackalloc DisplayBidder[rows], stackalloc long[BidOrder.Room(rows)], into);
        }

        var bidders = ArrayPool<DisplayBidder>.Shared.Rent(rows);
        var keys = ArrayPool<long>.Shared.Rent(BidOrder.Room(rows));
        var winners = DisplayWinners(category, segment, bidders, keys, into);
        ArrayPool<DisplayBidder>.Shared.Return(bidders);
        ArrayPool<long>.Shared.Return(keys);
        return winners;
    }

    private int DisplayWinners(int category, int segment, Span<DisplayBidder> bidders, Span<long> keys, Span<AdPlacement> into)
    {
        var count = 0;
        var displays = _world.State.Displays;
        var rules = _world.Scenario.DisplayAds;
        foreach (var row in _displaysOfCategory[category])
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
                bidders[count++] = new DisplayBidder(row, displays.Listing[row], thousand, clickRate);
            }
        }

        return PlaceDisplays(bidders[..count], keys[..BidOrder.Room(count)], into);
    }

    /// <summary>Displays in falling order of what a thousand impressions bring; a listing comes once, with its best bid.</summary>
    private int PlaceDisplays(ReadOnlySpan<DisplayBidder> bidders, Span<long> keys, Span<AdPlacement> into)
    {
        var displays = _world.State.Displays;
        var rules = _world.Scenario.DisplayAds;
        for (var i = 0; i < bidders.Length; i++)
        {
            keys[i] = BidOrder.Key(i, bidders[i].Thousand);
        }

        keys[bidders.Length..].Clear();
        var shown = 0;
        for (var last = BidOrder.BestBelow(keys, BidOrder.Everybody); last[0] != BidOrder.Nobody && shown < into.Length;)
        {
            var bidder = bidders[BidOrder.Position(last[0])];
            last = BidOrder.BestBelow(keys, last);
            while (last[0] != BidOrder.Nobody && (bidders[BidOrder.Position(last[0])].Listing == bidder.Listing || IsShown(into[..shown], bidders[BidOrder.Position(last[0])].Listing)))
            {
                last = BidOrder.BestBelow(keys, last);
            }

            var settled = last[0] != BidOrder.Nobody
                ? DisplayAuction.Settle(new Fen(bidder.Thousand), new Fen(bidders[BidOrder.Position(last[0])].Thousand), rules.Increment, rules.Reserve)
                : new Fen(Math.Min(bidder.Thousand, rules.Reserve.Value));
            var price = displays.Bidding[bidder.Row] == (byte)DisplayBidding.CostPerClick
                ? DisplayAuction.ChargePerClick(new Fen(displays.Bid[bidder.Row]), settled, new BasisPoints(bidder.ClickRate))
                : settled;
            into[shown++] = new AdPlacement(bidder.Listing, bidder.Row, price.Value);
        }

        return shown;
    }

    private static bool IsShown(ReadOnlySpan<AdPlacement> shown, int listing)
    {
        foreach (var placement in shown)
        {
            if (placement.Listing == listing)
            {
                return true;
            }
        }

        return false;
    }
}
