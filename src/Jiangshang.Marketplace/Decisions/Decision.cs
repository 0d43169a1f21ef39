namespace Jiangshang.Marketplace.Decisions;

/// <summary>Something a store or the teacher decides (经营决策). A closed family: whatever can be changed in a run is one of these, and nothing else changes it.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>Puts a product on sale (上架).</summary>
    /// <param name="Product">What is sold.</param>
    /// <param name="Title">At most 60 bytes.</param>
    /// <param name="Attributes">Attribute words shown.</param>
    /// <param name="Claims">What the page claims, as “材质:100%棉” or free words.</param>
    /// <param name="Price">Price a piece.</param>
    /// <param name="Image">Quality of the main image, as measured elsewhere.</param>
    /// <param name="Page">Quality of the detail page, as measured elsewhere.</param>
    public sealed record ListProduct(ProductId Product, string Title, ImmutableArray<string> Attributes, ImmutableArray<string> Claims, Fen Price, BasisPoints Image, BasisPoints Page) : Decision;

    /// <summary>Rewrites a listing (编辑商品).</summary>
    public sealed record EditListing(ListingId Listing, string Title, ImmutableArray<string> Attributes, ImmutableArray<string> Claims, BasisPoints Image, BasisPoints Page) : Decision;

    /// <summary>Changes a price (改价).</summary>
    public sealed record SetPrice(ListingId Listing, Fen Price) : Decision;

    /// <summary>Takes a listing off sale (下架).</summary>
    public sealed record Delist(ListingId Listing) : Decision;

    /// <summary>Puts a listing back on sale (重新上架).</summary>
    public sealed record Relist(ListingId Listing) : Decision;

    /// <summary>Orders goods from a supplier, paid at once (采购).</summary>
    public sealed record PurchaseStock(SupplierId Supplier, ProductId Product, Pieces Amount) : Decision;

    /// <summary>Sets how many people work from now on (人员).</summary>
    /// <param name="Service">Service agents.</param>
    /// <param name="Packing">Packers.</param>
    public sealed record SetStaff(Headcount Service, Headcount Packing) : Decision;

    /// <summary>Sets the freight template of some provinces (运费模板).</summary>
    /// <param name="Provinces">Empty for all.</param>
    public sealed record SetFreight(ImmutableArray<ProvinceId> Provinces, Fen FirstKilogram, Fen ExtraKilogram) : Decision;

    /// <summary>Free shipping from this order amount on; zero switches it off (包邮).</summary>
    public sealed record SetFreeShipping(Fen From) : Decision;

    /// <summary>Chooses the carrier (选择快递).</summary>
    public sealed record ChooseCarrier(CarrierId Carrier) : Decision;

    /// <summary>Chooses the packaging (选择包装).</summary>
    public sealed record ChoosePackaging(PackagingId Packaging) : Decision;

    /// <summary>Sets the daily budget of keyword ads (日限额).</summary>
    public sealed record SetKeywordBudget(Fen Budget) : Decision;

    /// <summary>Sets bid factors for the 24 hours (分时折扣).</summary>
    /// <param name="Factors">24 ratios.</param>
    public sealed record SetHourFactors(ImmutableArray<BasisPoints> Factors) : Decision;

    /// <summary>Sets a bid premium for a segment (人群溢价).</summary>
    /// <param name="Premium">Added to one.</param>
    public sealed record SetAudiencePremium(SegmentId Segment, BasisPoints Premium) : Decision;

    /// <summary>Bids for a keyword; zero withdraws (关键词出价).</summary>
    public sealed record PlaceKeywordBid(ListingId Listing, KeywordId Keyword, Fen Bid, KeywordMatch Match) : Decision;

    /// <summary>Bids for feed impressions; zero withdraws (展示出价).</summary>
    /// <param name="Segment">Audience; −1 for all.</param>
    /// <param name="Budget">Daily budget.</param>
    public sealed record PlaceDisplayBid(ListingId Listing, SegmentId Segment, DisplayBidding Bidding, Fen Bid, Fen Budget) : Decision;

    /// <summary>Sets a commission rate; zero withdraws (佣金比例).</summary>
    public sealed record SetCommission(ListingId Listing, BasisPoints Rate) : Decision;

    /// <summary>Publishes a short video for a listing (发布短视频).</summary>
    /// <param name="Hook">Opening, as measured elsewhere.</param>
    /// <param name="Content">Content, as measured elsewhere.</param>
    /// <param name="Pitch">Pitch, as measured elsewhere.</param>
    /// <param name="Labelled">Whether it says it is advertising.</param>
    public sealed record PublishVideo(ListingId Listing, VideoPlatformId Platform, BasisPoints Hook, BasisPoints Content, BasisPoints Pitch, bool Labelled) : Decision;

    /// <summary>Gives a coupon on a listing; zero withdraws (优惠券).</summary>
    public sealed record SetCoupon(ListingId Listing, Fen Off, Day Until) : Decision;

    /// <summary>Takes an amount off larger orders; zero withdraws (满减).</summary>
    public sealed record SetThresholdDiscount(Fen From, Fen Off, Day Until) : Decision;

    /// <summary>Offers a lower price for a limited time (限时折扣).</summary>
    /// <param name="Reference">Struck-through price shown (划线价).</param>
    /// <param name="TermsShown">Whether deadline and conditions are shown.</param>
    public sealed record SetLimitedOffer(ListingId Listing, Fen Price, Fen Reference, Day Until, bool TermsShown) : Decision;

    /// <summary>Whether the store refuses returns until the platform rules (退货态度).</summary>
    public sealed record SetRefundPolicy(bool Refuses) : Decision;

    /// <summary>Sets the price for a group; zero withdraws (拼团价).</summary>
    public sealed record SetGroupPrice(ListingId Listing, Fen Price) : Decision;

    /// <summary>Sets tier prices for business buyers; zero minimum withdraws (批发阶梯价).</summary>
    /// <param name="Minimum">起批量.</param>
    /// <param name="FirstPrice">Price from the minimum on.</param>
    /// <param name="SecondFrom">Second tier begins here.</param>
    /// <param name="MixedBatch">混批: pieces of several listings count together.</param>
    public sealed record SetWholesale(ListingId Listing, Pieces Minimum, Fen FirstPrice, Pieces SecondFrom, Fen SecondPrice, bool MixedBatch, Fen SamplePrice) : Decision;

    /// <summary>Answers a request for quotation (报价).</summary>
    public sealed record QuoteRequest(RequestId Request, ListingId Listing, Fen UnitPrice) : Decision;

    /// <summary>Offers one piece second-hand (发布二手).</summary>
    /// <param name="Floor">Lowest offer taken.</param>
    public sealed record OfferPeerItem(ProductId Product, Fen Asking, Fen Floor) : Decision;

    /// <summary>Takes the best offer so far (接受还价).</summary>
    public sealed record AcceptPeerOffer(PeerItemId Item) : Decision;

    /// <summary>Has trades invented (刷单): a temptation.</summary>
    public sealed record BuyFakeOrders(ListingId Listing, Pieces Amount) : Decision;

    /// <summary>Pays for five stars (好评返现): a temptation.</summary>
    public sealed record SetCashForPraise(bool On) : Decision;

    /// <summary>Hides that an advertisement is one: a temptation.</summary>
    public sealed record HideAdLabel(bool Hidden) : Decision;

    /// <summary>The teacher lets a rule come into force (规则变更).</summary>
    public sealed record AnnounceRule(RuleId Rule, Day InForce) : Decision;

    /// <summary>The teacher gives or takes money (资金调整).</summary>
    public sealed record GrantCash(StoreId Receiver, Fen Amount) : Decision;
}
