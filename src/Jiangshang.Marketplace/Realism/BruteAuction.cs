namespace Jiangshang.Marketplace.Realism;

/// <summary>
/// One keyword auction, and its outcome worked out again from the words of the rule, slowly: everybody is sorted, whoever may not compete is struck
/// out, and each who is left pays for beating the next. Shares no code with the engine's auction.
/// </summary>
internal sealed record BruteAuction(ImmutableArray<BruteAuction.Bidder> Bidders, int Places)
{
    /// <summary>Who bids: what, whose, how much a click in fen, with which quality score.</summary>
    internal readonly record struct Bidder(int Listing, int Store, int Bid, int Quality);

    /// <summary>A random auction: up to forty bidders of up to twelve stores, a listing sometimes twice, equal scores often, one to six places.</summary>
    public static BruteAuction Draw(ulong seed, uint auction)
    {
        var shape = MarketRandom.Draw(seed, DrawPurpose.Generation, auction, 1_000);
        var bidders = ImmutableArray.CreateBuilder<Bidder>();
        var stores = 1 + (shape.Third % 12);
        for (var bidder = 0u; bidder < shape.First % 41; bidder++)
        {
            var draw = MarketRandom.Draw(seed, DrawPurpose.Generation, auction, 1_001 + bidder);
            var store = (int)(draw.First % stores);
            bidders.Add(new Bidder((store * 100) + (int)(draw.Second % 5), store, 1 + (int)(draw.Third % 500), 1 + (int)(draw.Fourth % 1_000)));
        }

        return new BruteAuction(bidders.ToImmutable(), 1 + (int)(shape.Second % 6));
    }

    /// <summary>Whether the engine's auction fills the places this one does, at the same charges, and keeps what the rule promises.</summary>
    public bool Holds(KeywordAdRules rules)
    {
        var (expected, placed) = (Outcome(rules), Run(rules));
        return placed.AsSpan().SequenceEqual(expected.AsSpan()) && IsFair(placed, rules) && placed.All(winner => IsNeverDearerWhenBetter(winner, placed.IndexOf(winner), rules));
    }

    /// <summary>The engine's outcome.</summary>
    public ImmutableArray<AdPlacement> Run(KeywordAdRules rules)
    {
        var bidders = new KeywordBidders(new int[KeywordBidders.Room(Bidders.Length)]);
        for (var i = 0; i < Bidders.Length; i++)
        {
            bidders.Set(i, i, Bidders[i].Listing, Bidders[i].Store, Bidders[i].Bid, Bidders[i].Quality);
        }

        var into = new AdPlacement[Places];
        var shown = KeywordAuction.Run(in bidders, Bidders.Length, new long[BidOrder.Room(Bidders.Length)], new int[Places + 1], rules, into);
        return [.. into.Take(shown)];
    }

    /// <summary>The outcome from the words of the rule.</summary>
    public ImmutableArray<AdPlacement> Outcome(KeywordAdRules rules)
    {
        var ranked = Enumerable.Range(0, Bidders.Length).OrderByDescending(i => (decimal)Bidders[i].Bid * Bidders[i].Quality).ThenBy(i => i);
        var competing = new List<int>();
        foreach (var i in ranked)
        {
            var isShownAlready = competing.Any(other => Bidders[other].Listing == Bidders[i].Listing);
            var isStoreFull = competing.Count(other => Bidders[other].Store == Bidders[i].Store) >= rules.PerStore.Value;
            if (!isShownAlready && !isStoreFull)
            {
                competing.Add(i);
            }
        }

        return [.. competing.Take(Places).Select((i, place) => new AdPlacement(Bidders[i].Listing, i, place + 1 < competing.Count ? ChargeAbove(i, competing[place + 1], rules) : Math.Min(Bidders[i].Bid, rules.Reserve.Value)))];
    }

    private long ChargeAbove(int bidder, int next, KeywordAdRules rules)
    {
        var exact = (decimal)Bidders[next].Bid * Bidders[next].Quality / Bidders[bidder].Quality;
        var charge = (long)decimal.Round(exact, 0, MidpointRounding.AwayFromZero) + rules.Increment.Value;
        return Math.Min(Bidders[bidder].Bid, Math.Max(charge, rules.Reserve.Value));
    }

    /// <summary>Nobody pays more than its bid or less than the reserve, and nobody stands below a lower score.</summary>
    private bool IsFair(ImmutableArray<AdPlacement> placed, KeywordAdRules rules)
    {
        long Score(AdPlacement place) => (long)Bidders[place.Reference].Bid * Bidders[place.Reference].Quality;
        return placed.All(place => place.Price <= Bidders[place.Reference].Bid && place.Price >= Math.Min(Bidders[place.Reference].Bid, rules.Reserve.Value))
            && Enumerable.Range(1, Math.Max(0, placed.Length - 1)).All(place => Score(placed[place - 1]) >= Score(placed[place]));
    }

    /// <summary>With better quality, a winner that keeps its place pays no more for it.</summary>
    private bool IsNeverDearerWhenBetter(AdPlacement winner, int place, KeywordAdRules rules)
    {
        const int Better = 7;
        var bidder = Bidders[winner.Reference];
        var improved = this with { Bidders = Bidders.SetItem(winner.Reference, bidder with { Quality = Math.Min(QualityScore.Highest, bidder.Quality + Better) }) };
        var after = improved.Run(rules);
        return after.Length <= place || after[place].Reference != winner.Reference || after[place].Price <= winner.Price;
    }
}
