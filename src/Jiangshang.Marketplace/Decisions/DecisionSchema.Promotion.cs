namespace Jiangshang.Marketplace.Decisions;

/// <summary>Keyword ads, display, affiliates, videos, discounts (推广与促销).</summary>
internal static partial class DecisionSchema
{
    private static ImmutableArray<DecisionShape> Promotion() =>
    [
        new(
            "setKeywordBudget",
            typeof(Decision.SetKeywordBudget),
            [new("budget", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetKeywordBudget)decision;
                return [d.Budget.Value];
            },
            static v => new Decision.SetKeywordBudget(new Fen((long)v[0]))),
        new(
            "setHourFactors",
            typeof(Decision.SetHourFactors),
            [new("factors", FieldKind.Ratios)],
            static decision =>
            {
                var d = (Decision.SetHourFactors)decision;
                return [d.Factors.Select(item => (long)item.Value).ToImmutableArray()];
            },
            static v => new Decision.SetHourFactors([.. ((ImmutableArray<long>)v[0]).Select(item => new BasisPoints(checked((int)item)))])),
        new(
            "setAudiencePremium",
            typeof(Decision.SetAudiencePremium),
            [new("segment", FieldKind.Segment), new("premium", FieldKind.Ratio)],
            static decision =>
            {
                var d = (Decision.SetAudiencePremium)decision;
                return [(long)d.Segment.Index, (long)d.Premium.Value];
            },
            static v => new Decision.SetAudiencePremium(new SegmentId(checked((int)(long)v[0])), new BasisPoints(checked((int)(long)v[1])))),
        new(
            "placeKeywordBid",
            typeof(Decision.PlaceKeywordBid),
            [new("listing", FieldKind.Listing), new("keyword", FieldKind.Keyword), new("bid", FieldKind.Money), new("match", FieldKind.Match)],
            static decision =>
            {
                var d = (Decision.PlaceKeywordBid)decision;
                return [(long)d.Listing.Index, (long)d.Keyword.Index, d.Bid.Value, (long)d.Match];
            },
            static v => new Decision.PlaceKeywordBid(new ListingId(checked((int)(long)v[0])), new KeywordId(checked((int)(long)v[1])), new Fen((long)v[2]), (KeywordMatch)(long)v[3])),
        new(
            "placeDisplayBid",
            typeof(Decision.PlaceDisplayBid),
            [new("listing", FieldKind.Listing), new("segment", FieldKind.Segment), new("bidding", FieldKind.Bidding), new("bid", FieldKind.Money), new("budget", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.PlaceDisplayBid)decision;
                return [(long)d.Listing.Index, (long)d.Segment.Index, (long)d.Bidding, d.Bid.Value, d.Budget.Value];
            },
            static v => new Decision.PlaceDisplayBid(new ListingId(checked((int)(long)v[0])), new SegmentId(checked((int)(long)v[1])), (DisplayBidding)(long)v[2], new Fen((long)v[3]), new Fen((long)v[4]))),
        new(
            "setCommission",
            typeof(Decision.SetCommission),
            [new("listing", FieldKind.Listing), new("rate", FieldKind.Ratio)],
            static decision =>
            {
                var d = (Decision.SetCommission)decision;
                return [(long)d.Listing.Index, (long)d.Rate.Value];
            },
            static v => new Decision.SetCommission(new ListingId(checked((int)(long)v[0])), new BasisPoints(checked((int)(long)v[1])))),
        new(
            "publishVideo",
            typeof(Decision.PublishVideo),
            [new("listing", FieldKind.Listing), new("platform", FieldKind.VideoPlatform), new("hook", FieldKind.Ratio), new("content", FieldKind.Ratio), new("pitch", FieldKind.Ratio), new("labelled", FieldKind.Flag)],
            static decision =>
            {
                var d = (Decision.PublishVideo)decision;
                return [(long)d.Listing.Index, (long)d.Platform.Index, (long)d.Hook.Value, (long)d.Content.Value, (long)d.Pitch.Value, d.Labelled ? 1L : 0L];
            },
            static v => new Decision.PublishVideo(new ListingId(checked((int)(long)v[0])), new VideoPlatformId(checked((int)(long)v[1])), new BasisPoints(checked((int)(long)v[2])), new BasisPoints(checked((int)(long)v[3])), new BasisPoints(checked((int)(long)v[4])), (long)v[5] != 0)),
        new(
            "setCoupon",
            typeof(Decision.SetCoupon),
            [new("listing", FieldKind.Listing), new("off", FieldKind.Money), new("until", FieldKind.Day)],
            static decision =>
            {
                var d = (Decision.SetCoupon)decision;
                return [(long)d.Listing.Index, d.Off.Value, (long)d.Until.Value];
            },
            static v => new Decision.SetCoupon(new ListingId(checked((int)(long)v[0])), new Fen((long)v[1]), new Day(checked((int)(long)v[2])))),
        new(
            "setThresholdDiscount",
            typeof(Decision.SetThresholdDiscount),
            [new("from", FieldKind.Money), new("off", FieldKind.Money), new("until", FieldKind.Day)],
            static decision =>
            {
                var d = (Decision.SetThresholdDiscount)decision;
                return [d.From.Value, d.Off.Value, (long)d.Until.Value];
            },
            static v => new Decision.SetThresholdDiscount(new Fen((long)v[0]), new Fen((long)v[1]), new Day(checked((int)(long)v[2])))),
        new(
            "setLimitedOffer",
            typeof(Decision.SetLimitedOffer),
            [new("listing", FieldKind.Listing), new("price", FieldKind.Money), new("reference", FieldKind.Money), new("until", FieldKind.Day), new("termsShown", FieldKind.Flag)],
            static decision =>
            {
                var d = (Decision.SetLimitedOffer)decision;
                return [(long)d.Listing.Index, d.Price.Value, d.Reference.Value, (long)d.Until.Value, d.TermsShown ? 1L : 0L];
            },
            static v => new Decision.SetLimitedOffer(new ListingId(checked((int)(long)v[0])), new Fen((long)v[1]), new Fen((long)v[2]), new Day(checked((int)(long)v[3])), (long)v[4] != 0)),
    ];
}
