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
    /// <param name="bidders">In the order of their bids' rows.</param>
    /// <param name="keys">Room for the order: <see cref="BidOrder.Room"/> of the bidders.</param>
    /// <param name="passed">Room for as many numbers as places and one more.</param>
    /// <returns>How many places were filled.</returns>
    internal static int Run(ReadOnlySpan<KeywordBidder> bidders, Span<long> keys, Span<int> passed, KeywordAdRules rules, Span<AdPlacement> into)
    {
        // Unchecked, for a bid and a quality score are far too small to overflow, and this is done for everybody who bids.
        var entered = keys[..bidders.Length];
        unchecked
        {
            for (var i = 0; i < entered.Length; i++)
            {
                ref readonly var bidder = ref bidders[i];
                entered[i] = BidOrder.Key(i, bidder.Bid * bidder.Quality);
            }
        }

        keys[bidders.Length..].Fill(BidOrder.Nobody);
        var shown = 0;
        var count = 0;

        // A bit each for the last digits of listing and store: while they are clear, nobody with that number has passed, which saves most searches.
        var listings = 0UL;
        var stores = 0UL;
        for (var key = BidOrder.BestBelow(keys, long.MaxValue); key != BidOrder.Nobody && shown < into.Length; key = BidOrder.BestBelow(keys, key))
        {
            var next = BidOrder.Position(key);
            ref readonly var bidder = ref bidders[next];
            var mayClash = (listings >> bidder.Listing & 1) != 0 || ((stores >> bidder.Store & 1) != 0 && count >= rules.PerStore.Value);
            if (mayClash && !Competes(in bidder, bidders, passed[..count], rules.PerStore.Value))
            {
                continue;
            }

            if (count > 0)
            {
                ref readonly var above = ref bidders[passed[count - 1]];
                var charge = Charge(new Fen(above.Bid), new QualityScore(above.Quality), new Fen(bidder.Bid), new QualityScore(bidder.Quality), rules.Increment, rules.Reserve);
                into[shown++] = new AdPlacement(above.Listing, above.Row, charge.Value);
            }

            passed[count++] = next;
            listings |= 1UL << bidder.Listing;
            stores |= 1UL << bidder.Store;
        }

        if (count > shown && shown < into.Length)
        {
            ref readonly var last = ref bidders[passed[shown]];
            into[shown++] = new AdPlacement(last.Listing, last.Row, ChargeAtReserve(new Fen(last.Bid), rules.Reserve).Value);
        }

        return shown;
    }

    /// <summary>Whether a bidder may stand beside those that have passed: not the same listing again, not too many of a store.</summary>
    private static bool Competes(ref readonly KeywordBidder bidder, ReadOnlySpan<KeywordBidder> bidders, ReadOnlySpan<int> passed, int perStore)
    {
        var ofStore = 0;
        foreach (var earlier in passed)
        {
            if (bidders[earlier].Listing == bidder.Listing)
            {
                return false;
            }

            ofStore += bidders[earlier].Store == bidder.Store ? 1 : 0;
        }

        return ofStore < perStore;
    }
}
