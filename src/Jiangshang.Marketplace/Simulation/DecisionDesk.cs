namespace Jiangshang.Marketplace.Simulation;

/// <summary>Checks a decision and carries it out, or says why not; a refused decision changes nothing.</summary>
internal static class DecisionDesk
{
    public static DecisionRejection? Apply(MarketWorld world, int store, Decision decision)
    {
        var isTeacher = decision is Decision.AnnounceRule or Decision.GrantCash;
        if (isTeacher ? store != -1 : store < 0 || store >= world.Size.Stores)
        {
            return new DecisionRejection("store", isTeacher ? "只有教师可以作这项决定。" : "没有这家网店。");
        }

        return decision switch
        {
            Decision.ListProduct d => ListingDecisions.List(world, store, d),
            Decision.EditListing d => ListingDecisions.Edit(world, store, d),
            Decision.SetPrice d => ListingDecisions.Price(world, store, d),
            Decision.Delist d => ListingDecisions.Activate(world, store, d.Listing, false),
            Decision.Relist d => ListingDecisions.Activate(world, store, d.Listing, true),
            Decision.SetCoupon d => ListingDecisions.Coupon(world, store, d),
            Decision.SetLimitedOffer d => ListingDecisions.Offer(world, store, d),
            Decision.SetGroupPrice d => ListingDecisions.Group(world, store, d),
            Decision.SetWholesale d => ListingDecisions.Wholesale(world, store, d),
            Decision.PlaceKeywordBid d => PromotionDecisions.Bid(world, store, d),
            Decision.SetKeywordBudget d => PromotionDecisions.Budget(world, store, d),
            Decision.SetHourFactors d => PromotionDecisions.Hours(world, store, d),
            Decision.SetAudiencePremium d => PromotionDecisions.Premium(world, store, d),
            Decision.PlaceDisplayBid d => PromotionDecisions.Display(world, store, d),
            Decision.SetCommission d => PromotionDecisions.Commission(world, store, d),
            Decision.PublishVideo d => PromotionDecisions.Video(world, store, d),
            Decision.HideAdLabel d => PromotionDecisions.Label(world, store, d),
            _ => StoreDecisions.Apply(world, store, decision),
        };
    }

    public static DecisionRejection? Range(string what, long value, long lowest, long highest) => value < lowest || value > highest
        ? new DecisionRejection("range", FormattableString.Invariant($"{what}应在 {lowest} 到 {highest} 之间，收到的是 {value}。"))
        : null;

    public static DecisionRejection? OwnListing(MarketWorld world, int store, ListingId listing)
    {
        if (listing.Index < 0 || listing.Index >= world.State.Listings.Count)
        {
            return new DecisionRejection("unknown-listing", FormattableString.Invariant($"没有编号为 {listing.Index} 的商品。"));
        }

        return world.State.Listings.Store[listing.Index] == store ? null : new DecisionRejection("foreign-listing", "只能改自己店里的商品。");
    }

    public static DecisionRejection? Known(string what, int index, int count) => index >= 0 && index < count
        ? null
        : new DecisionRejection("unknown-id", FormattableString.Invariant($"没有编号为 {index} 的{what}。"));

    /// <summary>Refuses what the store cannot pay.</summary>
    public static DecisionRejection? Affordable(MarketWorld world, int store, long amount)
    {
        var left = world.Ledger[store, StoreAccount.Cash] + world.Scenario.Overdraft.Value - amount;
        return left >= 0 ? null : new DecisionRejection("overdraft", FormattableString.Invariant($"资金不足：需要 {new Fen(amount)} 元，可用 {new Fen(world.Ledger[store, StoreAccount.Cash] + world.Scenario.Overdraft.Value)} 元。"));
    }
}
