namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>
/// The generalised second-price auction of keyword ads (关键词竞价): ordered by bid × quality, charged
/// min(bid, next bid × next quality ÷ own quality + 1 fen), rounded half up once at the end. Published vector: bids 5, 4, 4, 3.5 with quality
/// 9, 9, 8, 7 are charged 4.01, 3.57, 3.07.
/// </summary>
public static class KeywordAuction
{
    /// <summary>bid × quality, exact.</summary>
    public static long Score(Fen bid, QualityScore quality) => bid.Value * quality.Value;

    /// <summary>What a click costs the advertisement above <paramref name="nextBid"/> × <paramref name="nextQuality"/>.</summary>
    public static Fen Charge(Fen bid, QualityScore quality, Fen nextBid, QualityScore nextQuality, Fen increment, Fen reserve)
    {
        var charge = Rounding.HalfUp(nextBid.Value * nextQuality.Value, quality.Value) + increment.Value;
        return new Fen(Math.Min(bid.Value, Math.Max(charge, reserve.Value)));
    }

    /// <summary>What a click costs the last advertisement shown when nobody stands below it.</summary>
    public static Fen ChargeAtReserve(Fen bid, Fen reserve) => new(Math.Min(bid.Value, reserve.Value));

    /// <summary>
    /// Runs an auction: who is shown, in order, at what charge. Of a store only its best bids compete, as many as the rules allow: what is
    /// beyond that is neither shown nor raises a charge. A listing competes once, with its best bid.
    /// </summary>
    /// <param name="bidders">Those who bid, of whom <paramref name="count"/> are written down.</param>
    /// <param name="count">How many bid.</param>
    /// <param name="keys">Room for the order: <see cref="BidOrder.Room"/> of the bidders there is room for.</param>
    /// <param name="passed">Room for as many numbers as places and one more.</param>
    /// <returns>How many places were filled.</returns>
    internal static int Run(scoped in KeywordBidders bidders, int count, Span<long> keys, Span<int> passed, KeywordAdRules rules, Span<AdPlacement> into)
    {
        keys = keys[..BidOrder.Room(count)];
        var bids = bidders.Bids[..keys.Length];
        var qualities = bidders.Qualities[..keys.Length];
        BidOrder.Enter(bids, qualities, count, keys);
        var listings = bidders.Listings[..keys.Length];
        var stores = bidders.Stores[..keys.Length];
        var perStore = rules.PerStore.Value;
        var shown = 0;
        var competing = 0;

        // A bit each for the last digits of listing and store: while they are clear, nobody with that number has passed, which saves most searches.
        var listingsSeen = 0UL;
        var storesSeen = 0UL;
        var last = BidOrder.Everybody;
        while (shown < into.Length)
        {
            last = BidOrder.BestBelow(keys, last);
            var key = last[0];
            if (key == BidOrder.Nobody)
            {
                break;
            }

            var next = BidOrder.Position(key);
            var (listing, store) = (listings[next], stores[next]);
            var mayClash = (listingsSeen >> listing & 1) != 0 || ((storesSeen >> store & 1) != 0 && competing >= perStore);
            if (mayClash && !Competes(next, in bidders, passed[..competing], perStore))
            {
                continue;
            }

            if (competing > 0)
            {
                var above = passed[competing - 1];
                var charge = Charge(new Fen(bids[above]), new QualityScore(qualities[above]), new Fen(bids[next]), new QualityScore(qualities[next]), rules.Increment, rules.Reserve);
                into[shown++] = new AdPlacement(listings[above], bidders.Rows[above], charge.Value);
            }

            passed[competing++] = next;
            listingsSeen |= 1UL << listing;
            storesSeen |= 1UL << store;
        }

        if (competing > shown && shown < into.Length)
        {
            var lowest = passed[shown];
            into[shown++] = new AdPlacement(listings[lowest], bidders.Rows[lowest], ChargeAtReserve(new Fen(bids[lowest]), rules.Reserve).Value);
        }

        return shown;
    }

    /// <summary>Whether a bidder may stand beside those that have passed: not the same listing again, not too many of a store.</summary>
    private static bool Competes(int bidder, scoped in KeywordBidders bidders, ReadOnlySpan<int> passed, int perStore)
    {
        var ofStore = 0;
        foreach (var earlier in passed)
        {
            if (bidders.Listings[earlier] == bidders.Listings[bidder])
            {
                return false;
            }

            ofStore += bidders.Stores[earlier] == bidders.Stores[bidder] ? 1 : 0;
        }

        return ofStore < perStore;
    }
}
