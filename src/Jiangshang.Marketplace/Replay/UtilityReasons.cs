namespace Jiangshang.Marketplace.Replay;

/// <summary>
/// Takes utilities apart into their reasons (docs/market/model.md, "Click" and "Choice"). The same formulas as the page table's; a test holds that
/// the parts sum to what decided.
/// </summary>
internal static class UtilityReasons
{
    /// <summary>Why somebody of a segment clicks a listing in a channel; a page is a keyword's when the channel is search.</summary>
    public static IReadOnlyList<Reason> Click(MarketWorld world, Channel channel, int page, int listing, int segment)
    {
        var (scenario, listings) = (world.Scenario, world.State.Listings);
        var (who, shoppers) = (scenario.Segments[segment], scenario.Shoppers);
        var where = channel switch
        {
            Channel.Search => new Reason("与搜索词相关", "relevance", shoppers.RelevanceWeight.Real * (world.Ranking.RelevanceOf(page, listing) * 0.0001f)),
            Channel.Feed => new Reason("随便看看", "just browsing", shoppers.FeedClickShift.Real),
            Channel.Affiliate => new Reason("有人推荐", "recommended", scenario.Affiliates.ClickShift.Real),
            Channel.StorePage or Channel.ShortVideo => new Reason("", "", 0f),
        };
        return
        [
            new Reason("起点", "base", who.ClickBase.Real),
            new Reason("主图", "image", who.ImageWeight.Real * ((listings.Image[listing] * 0.0001f) - 0.5f)),
            new Reason("价格", "price", -(shoppers.ClickPriceWeight.Real * who.PriceSensitivity.Real * world.Pages.LogPrice[listing])),
            new Reason("评分", "rating", shoppers.ClickRatingWeight.Real * who.RatingWeight.Real * Stars(world, listing)),
            new Reason("销量", "sales", shoppers.ClickSalesWeight.Real * who.SalesWeight.Real * Sales(world, listing)),
            new Reason("夸大的说法", "over-claims", scenario.Temptations.OverClaimClick.Real * listings.OverClaims[listing]),
            where,
        ];
    }

    /// <summary>Why a consumer wants to buy a listing.</summary>
    public static IReadOnlyList<Reason> Buy(MarketWorld world, Channel channel, int consumer, int listing)
    {
        var (scenario, listings, consumers) = (world.Scenario, world.State.Listings, world.State.Consumers);
        int segment = consumers.Segment[consumer];
        var (who, shoppers) = (scenario.Segments[segment], scenario.Shoppers);
        var alpha = who.PriceSensitivity.Real * (consumers.Sensitivity[consumer] * (1f / ConsumerGeneration.One));
        var product = scenario.Products[listings.Product[listing]];
        var page = who.PageWeight.Real * ((listings.Page[listing] * 0.0001f) - 0.5f);
        var rating = who.RatingWeight.Real * Stars(world, listing);
        var sales = who.SalesWeight.Real * Sales(world, listing);
        var known = who.BuyBase.Real + product.Appeal.Real + page + rating + sales;
        var isLoyal = consumers.LastStore[consumer] == listings.Store[listing] && consumers.Mood[consumer] > 0;
        var where = channel is Channel.Feed or Channel.Affiliate or Channel.ShortVideo ? shoppers.FeedBuyShift.Real : channel == Channel.StorePage ? shoppers.StorePageBuyShift.Real : 0f;
        return
        [
            new Reason("起点", "base", who.BuyBase.Real),
            new Reason("商品吸引力", "appeal", product.Appeal.Real),
            new Reason("详情页", "page", page),
            new Reason("价格", "price", -(alpha * world.Pages.LogPrice[listing])),
            new Reason("评分", "rating", rating),
            new Reason("销量", "sales", sales),
            new Reason("划线价的诱惑", "struck-through price", world.Pages.BuyUtility(listing, segment) - known),
            new Reason("季节和节日", "season", world.Pages.BuyLift[listings.Category[listing]]),
            new Reason("老顾客", "loyalty", isLoyal ? who.Loyalty.Real : 0f),
            new Reason(channel == Channel.StorePage ? "专程进店" : "本来没想买", channel == Channel.StorePage ? "came on purpose" : "did not mean to buy", where),
            new Reason("用电脑", "computer", consumers.Device[consumer] == (byte)Device.Computer ? shoppers.ComputerBuyShift.Real : 0f),
        ];
    }

    private static float Stars(MarketWorld world, int listing) => world.ShownStars(listing) - world.Scenario.OrganicSearch.PriorStars.Real;

    private static float Sales(MarketWorld world, int listing) => MarketMath.Log(1f + world.State.Listings.SoldWindow[listing]);
}
