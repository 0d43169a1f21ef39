using System.Globalization;
using static System.FormattableString;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>Checks a decision and carries it out, or says why not; a refused decision changes nothing.</summary>
internal static class DecisionDesk
{
    public static DecisionRejection? Apply(MarketWorld world, int store, Decision decision)
    {
        var isTeacher = decision is Decision.AnnounceRule or Decision.GrantCash;
        if (isTeacher ? store != -1 : store < 0 || store >= world.Size.Stores)
        {
            return new DecisionRejection("store", isTeacher ? "只有教师可以作这项决定。" : "没有这家网店。", isTeacher ? "Only the teacher can take this decision." : "There is no such store.");
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

    /// <summary>A number of things.</summary>
    public static DecisionRejection? Range(string what, string whatEnglish, long value, long lowest, long highest) =>
        Within(what, whatEnglish, value, lowest, highest, number => Invariant($"{number}"), " ", "");

    /// <summary>Money, counted in fen and told in yuan, as it is written in files and on screens.</summary>
    public static DecisionRejection? Amount(string what, string whatEnglish, long fen, long lowest, long highest) =>
        Within(what, whatEnglish, fen, lowest, highest, number => new Fen(number).ToString(), " 元", " yuan");

    /// <summary>A ratio, counted in ten-thousandths and told as it is written: 0.35.</summary>
    public static DecisionRejection? Ratio(string what, string whatEnglish, long tenThousandths, long lowest, long highest) =>
        Within(what, whatEnglish, tenThousandths, lowest, highest, number => (number / (decimal)BasisPoints.One).ToString("0.####", CultureInfo.InvariantCulture), " ", "");

    private static DecisionRejection? Within(
        string what, string whatEnglish, long value, long lowest, long highest, Func<long, string> told, string unit, string unitEnglish) => value >= lowest && value <= highest
        ? null
        : new DecisionRejection(
            "range",
            highest == long.MaxValue
                ? $"{what}不能小于 {told(lowest)}{unit.TrimEnd()}，收到的是 {told(value)}{unit.TrimEnd()}。"
                : $"{what}应在 {told(lowest)} 到 {told(highest)}{unit}之间，收到的是 {told(value)}{unit.TrimEnd()}。",
            highest == long.MaxValue
                ? $"{whatEnglish} must be at least {told(lowest)}{unitEnglish}; {told(value)} was given."
                : $"{whatEnglish} must be from {told(lowest)} to {told(highest)}{unitEnglish}; {told(value)} was given.");

    public static DecisionRejection? OwnListing(MarketWorld world, int store, ListingId listing)
    {
        if (listing.Index < 0 || listing.Index >= world.State.Listings.Count)
        {
            return new DecisionRejection("unknown-listing", Invariant($"没有编号为 {listing.Index} 的商品。"), Invariant($"There is no listing {listing.Index}."));
        }

        return world.State.Listings.Store[listing.Index] == store ? null : new DecisionRejection("foreign-listing", "只能改自己店里的商品。", "Only listings of one's own store can be changed.");
    }

    public static DecisionRejection? Known(string what, string whatEnglish, int index, int count) => index >= 0 && index < count
        ? null
        : new DecisionRejection("unknown-id", Invariant($"没有编号为 {index} 的{what}。"), Invariant($"There is no {whatEnglish} {index}."));

    /// <summary>Refuses what the store cannot pay.</summary>
    public static DecisionRejection? Affordable(MarketWorld world, int store, long amount)
    {
        var available = new Fen(world.Ledger[store, StoreAccount.Cash] + world.Scenario.Overdraft.Value);
        return amount <= available.Value
            ? null
            : new DecisionRejection("overdraft", Invariant($"资金不足：需要 {new Fen(amount)} 元，可用 {available} 元。"), Invariant($"Not enough money: {new Fen(amount)} yuan are needed, {available} are there."));
    }
}
