namespace Jiangshang.Marketplace.Decisions;

/// <summary>
/// The one table of all decisions: name, fields, how to take them apart and put them together. The binary log and the text form both
/// derive from it. The position of a row is its code in the log: rows are only ever added at the end.
/// </summary>
internal static class DecisionSchema
{
    public static ImmutableArray<DecisionShape> Shapes { get; } =
    [
        new(
            "listProduct",
            typeof(Decision.ListProduct),
            [new("product", FieldKind.Product), new("title", FieldKind.Text), new("attributes", FieldKind.Texts), new("claims", FieldKind.Texts), new("price", FieldKind.Money), new("image", FieldKind.Ratio), new("page", FieldKind.Ratio)],
            static decision =>
            {
                var d = (Decision.ListProduct)decision;
                return [(long)d.Product.Index, d.Title, d.Attributes, d.Claims, d.Price.Value, (long)d.Image.Value, (long)d.Page.Value];
            },
            static v => new Decision.ListProduct(new ProductId(checked((int)(long)v[0])), (string)v[1], (ImmutableArray<string>)v[2], (ImmutableArray<string>)v[3], new Fen((long)v[4]), new BasisPoints(checked((int)(long)v[5])), new BasisPoints(checked((int)(long)v[6])))),
        new(
            "editListing",
            typeof(Decision.EditListing),
            [new("listing", FieldKind.Listing), new("title", FieldKind.Text), new("attributes", FieldKind.Texts), new("claims", FieldKind.Texts), new("image", FieldKind.Ratio), new("page", FieldKind.Ratio)],
            static decision =>
            {
                var d = (Decision.EditListing)decision;
                return [(long)d.Listing.Index, d.Title, d.Attributes, d.Claims, (long)d.Image.Value, (long)d.Page.Value];
            },
            static v => new Decision.EditListing(new ListingId(checked((int)(long)v[0])), (string)v[1], (ImmutableArray<string>)v[2], (ImmutableArray<string>)v[3], new BasisPoints(checked((int)(long)v[4])), new BasisPoints(checked((int)(long)v[5])))),
        new(
            "setPrice",
            typeof(Decision.SetPrice),
            [new("listing", FieldKind.Listing), new("price", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetPrice)decision;
                return [(long)d.Listing.Index, d.Price.Value];
            },
            static v => new Decision.SetPrice(new ListingId(checked((int)(long)v[0])), new Fen((long)v[1]))),
        new(
            "delist",
            typeof(Decision.Delist),
            [new("listing", FieldKind.Listing)],
            static decision =>
            {
                var d = (Decision.Delist)decision;
                return [(long)d.Listing.Index];
            },
            static v => new Decision.Delist(new ListingId(checked((int)(long)v[0])))),
        new(
            "relist",
            typeof(Decision.Relist),
            [new("listing", FieldKind.Listing)],
            static decision =>
            {
                var d = (Decision.Relist)decision;
                return [(long)d.Listing.Index];
            },
            static v => new Decision.Relist(new ListingId(checked((int)(long)v[0])))),
        new(
            "purchaseStock",
            typeof(Decision.PurchaseStock),
            [new("supplier", FieldKind.Supplier), new("product", FieldKind.Product), new("amount", FieldKind.Count)],
            static decision =>
            {
                var d = (Decision.PurchaseStock)decision;
                return [(long)d.Supplier.Index, (long)d.Product.Index, (long)d.Amount.Value];
            },
            static v => new Decision.PurchaseStock(new SupplierId(checked((int)(long)v[0])), new ProductId(checked((int)(long)v[1])), new Pieces(checked((int)(long)v[2])))),
        new(
            "setStaff",
            typeof(Decision.SetStaff),
            [new("service", FieldKind.Count), new("packing", FieldKind.Count)],
            static decision =>
            {
                var d = (Decision.SetStaff)decision;
                return [(long)d.Service.Value, (long)d.Packing.Value];
            },
            static v => new Decision.SetStaff(new Headcount(checked((int)(long)v[0])), new Headcount(checked((int)(long)v[1])))),
        new(
            "setFreight",
            typeof(Decision.SetFreight),
            [new("provinces", FieldKind.Provinces), new("firstKilogram", FieldKind.Money), new("extraKilogram", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetFreight)decision;
                return [d.Provinces.Select(item => (long)item.Index).ToImmutableArray(), d.FirstKilogram.Value, d.ExtraKilogram.Value];
            },
            static v => new Decision.SetFreight([.. ((ImmutableArray<long>)v[0]).Select(item => new ProvinceId(checked((int)item)))], new Fen((long)v[1]), new Fen((long)v[2]))),
        new(
            "setFreeShipping",
            typeof(Decision.SetFreeShipping),
            [new("from", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetFreeShipping)decision;
                return [d.From.Value];
            },
            static v => new Decision.SetFreeShipping(new Fen((long)v[0]))),
        new(
            "chooseCarrier",
            typeof(Decision.ChooseCarrier),
            [new("carrier", FieldKind.Carrier)],
            static decision =>
            {
                var d = (Decision.ChooseCarrier)decision;
                return [(long)d.Carrier.Index];
            },
            static v => new Decision.ChooseCarrier(new CarrierId(checked((int)(long)v[0])))),
        new(
            "choosePackaging",
            typeof(Decision.ChoosePackaging),
            [new("packaging", FieldKind.Packaging)],
            static decision =>
            {
                var d = (Decision.ChoosePackaging)decision;
                return [(long)d.Packaging.Index];
            },
            static v => new Decision.ChoosePackaging(new PackagingId(checked((int)(long)v[0])))),
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
        new(
            "setRefundPolicy",
            typeof(Decision.SetRefundPolicy),
            [new("refuses", FieldKind.Flag)],
            static decision =>
            {
                var d = (Decision.SetRefundPolicy)decision;
                return [d.Refuses ? 1L : 0L];
            },
            static v => new Decision.SetRefundPolicy((long)v[0] != 0)),
        new(
            "setGroupPrice",
            typeof(Decision.SetGroupPrice),
            [new("listing", FieldKind.Listing), new("price", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetGroupPrice)decision;
                return [(long)d.Listing.Index, d.Price.Value];
            },
            static v => new Decision.SetGroupPrice(new ListingId(checked((int)(long)v[0])), new Fen((long)v[1]))),
        new(
            "setWholesale",
            typeof(Decision.SetWholesale),
            [new("listing", FieldKind.Listing), new("minimum", FieldKind.Count), new("firstPrice", FieldKind.Money), new("secondFrom", FieldKind.Count), new("secondPrice", FieldKind.Money), new("mixedBatch", FieldKind.Flag), new("samplePrice", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.SetWholesale)decision;
                return [(long)d.Listing.Index, (long)d.Minimum.Value, d.FirstPrice.Value, (long)d.SecondFrom.Value, d.SecondPrice.Value, d.MixedBatch ? 1L : 0L, d.SamplePrice.Value];
            },
            static v => new Decision.SetWholesale(new ListingId(checked((int)(long)v[0])), new Pieces(checked((int)(long)v[1])), new Fen((long)v[2]), new Pieces(checked((int)(long)v[3])), new Fen((long)v[4]), (long)v[5] != 0, new Fen((long)v[6]))),
        new(
            "quoteRequest",
            typeof(Decision.QuoteRequest),
            [new("request", FieldKind.Request), new("listing", FieldKind.Listing), new("unitPrice", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.QuoteRequest)decision;
                return [(long)d.Request.Index, (long)d.Listing.Index, d.UnitPrice.Value];
            },
            static v => new Decision.QuoteRequest(new RequestId(checked((int)(long)v[0])), new ListingId(checked((int)(long)v[1])), new Fen((long)v[2]))),
        new(
            "offerPeerItem",
            typeof(Decision.OfferPeerItem),
            [new("product", FieldKind.Product), new("asking", FieldKind.Money), new("floor", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.OfferPeerItem)decision;
                return [(long)d.Product.Index, d.Asking.Value, d.Floor.Value];
            },
            static v => new Decision.OfferPeerItem(new ProductId(checked((int)(long)v[0])), new Fen((long)v[1]), new Fen((long)v[2]))),
        new(
            "acceptPeerOffer",
            typeof(Decision.AcceptPeerOffer),
            [new("item", FieldKind.PeerItem)],
            static decision =>
            {
                var d = (Decision.AcceptPeerOffer)decision;
                return [(long)d.Item.Index];
            },
            static v => new Decision.AcceptPeerOffer(new PeerItemId(checked((int)(long)v[0])))),
        new(
            "buyFakeOrders",
            typeof(Decision.BuyFakeOrders),
            [new("listing", FieldKind.Listing), new("amount", FieldKind.Count)],
            static decision =>
            {
                var d = (Decision.BuyFakeOrders)decision;
                return [(long)d.Listing.Index, (long)d.Amount.Value];
            },
            static v => new Decision.BuyFakeOrders(new ListingId(checked((int)(long)v[0])), new Pieces(checked((int)(long)v[1])))),
        new(
            "setCashForPraise",
            typeof(Decision.SetCashForPraise),
            [new("on", FieldKind.Flag)],
            static decision =>
            {
                var d = (Decision.SetCashForPraise)decision;
                return [d.On ? 1L : 0L];
            },
            static v => new Decision.SetCashForPraise((long)v[0] != 0)),
        new(
            "hideAdLabel",
            typeof(Decision.HideAdLabel),
            [new("hidden", FieldKind.Flag)],
            static decision =>
            {
                var d = (Decision.HideAdLabel)decision;
                return [d.Hidden ? 1L : 0L];
            },
            static v => new Decision.HideAdLabel((long)v[0] != 0)),
        new(
            "announceRule",
            typeof(Decision.AnnounceRule),
            [new("rule", FieldKind.Rule), new("inForce", FieldKind.Day)],
            static decision =>
            {
                var d = (Decision.AnnounceRule)decision;
                return [(long)d.Rule.Index, (long)d.InForce.Value];
            },
            static v => new Decision.AnnounceRule(new RuleId(checked((int)(long)v[0])), new Day(checked((int)(long)v[1])))),
        new(
            "grantCash",
            typeof(Decision.GrantCash),
            [new("receiver", FieldKind.Store), new("amount", FieldKind.Money)],
            static decision =>
            {
                var d = (Decision.GrantCash)decision;
                return [(long)d.Receiver.Index, d.Amount.Value];
            },
            static v => new Decision.GrantCash(new StoreId(checked((int)(long)v[0])), new Fen((long)v[1]))),
    ];

    public static int CodeOf(Decision decision)
    {
        for (var code = 0; code < Shapes.Length; code++)
        {
            if (Shapes[code].Type == decision.GetType())
            {
                return code;
            }
        }

        throw new InvalidOperationException($"{decision.GetType().Name} is missing in the schema.");
    }
}
