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
        var order = new BidOrder(keys, bidders.Length);
        for (var i = 0; i < bidders.Length; i++)
        {
            ref readonly var entered = ref bidders[i];
            order.Enter(i, entered.Bid * entered.Quality);
        }

        var competing = new Competition(bidders, passed, rules.PerStore.Value);
        var shown = 0;
        var next = competing.Take(ref order);
        while (next >= 0 && shown < into.Length)
        {
            ref readonly var bidder = ref bidders[next];
            next = competing.Take(ref order);
            var charge = next >= 0
                ? Charge(new Fen(bidder.Bid), new QualityScore(bidder.Quality), new Fen(bidders[next].Bid), new QualityScore(bidders[next].Quality), rules.Increment, rules.Reserve)
                : ChargeAtReserve(new Fen(bidder.Bid), rules.Reserve);
            into[shown++] = new AdPlacement(bidder.Listing, bidder.Row, charge.Value);
        }

        return shown;
    }

    /// <summary>Who has passed so far, and with it who may still.</summary>
    private ref struct Competition(ReadOnlySpan<KeywordBidder> bidders, Span<int> passed, int perStore)
    {
        private readonly ReadOnlySpan<KeywordBidder> _bidders = bidders;
        private readonly Span<int> _passed = passed;
        private int _count;

        // A bit each for the last digits of listing and store: while they are clear, nobody with that number has passed, which saves most searches.
        private ulong _listings;
        private ulong _stores;

        /// <summary>The best bidder left that competes beside those before it; −1 for none.</summary>
        public int Take(ref BidOrder order)
        {
            var next = order.Take();
            while (next >= 0 && !Competes(in _bidders[next]))
            {
                next = order.Take();
            }

            if (next >= 0)
            {
                _passed[_count++] = next;
                _listings |= 1UL << _bidders[next].Listing;
                _stores |= 1UL << _bidders[next].Store;
            }

            return next;
        }

        private readonly bool Competes(ref readonly KeywordBidder bidder)
        {
            if ((_listings >> bidder.Listing & 1) == 0 && ((_stores >> bidder.Store & 1) == 0 || perStore > _count))
            {
                return true;
            }

            var ofStore = 0;
            foreach (var earlier in _passed[.._count])
            {
                if (_bidders[earlier].Listing == bidder.Listing)
                {
                    return false;
                }

                ofStore += _bidders[earlier].Store == bidder.Store ? 1 : 0;
            }

            return ofStore < perStore;
        }
    }
}
