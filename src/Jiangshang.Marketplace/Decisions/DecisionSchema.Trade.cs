namespace Jiangshang.Marketplace.Decisions;

/// <summary>Returns, trade modes, temptations, the teacher (交易方式与其他).</summary>
internal static partial class DecisionSchema
{
    private static ImmutableArray<DecisionShape> Trade() =>
    [
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
}
