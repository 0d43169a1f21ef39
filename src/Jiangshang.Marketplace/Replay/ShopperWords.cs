using static System.FormattableString;

namespace Jiangshang.Marketplace.Replay;

/// <summary>Names for explanations, in both languages.</summary>
internal static class ShopperWords
{
    public static (string Chinese, string English) Of(Channel channel) => channel switch
    {
        Channel.Search => ("搜索", "search"),
        Channel.Feed => ("首页推荐", "the recommendation feed"),
        Channel.Affiliate => ("推广者的链接", "a promoter's link"),
        Channel.ShortVideo => ("短视频", "short videos"),
        Channel.StorePage => ("直接进店", "the store page"),
    };

    public static (string Chinese, string English) Of(TrafficSource source) => source switch
    {
        TrafficSource.OrganicSearch => ("自然搜索", "natural search"),
        TrafficSource.KeywordAds => ("关键词广告", "a keyword ad"),
        TrafficSource.Feed => ("首页推荐", "the recommendation feed"),
        TrafficSource.DisplayAds => ("展示广告", "a display ad"),
        TrafficSource.Affiliate => ("推广者的链接", "a promoter's link"),
        TrafficSource.ShortVideo => ("短视频", "a short video"),
        TrafficSource.StorePage => ("直接进店", "the store page"),
    };

    /// <summary>“商品 3（纯棉毛巾，15.90 元，网店 s1）”.</summary>
    public static (string Chinese, string English) Listing(MarketRun run, int listing)
    {
        var store = MarketExport.StoreCode(run, run.World.State.Listings.Store[listing]);
        var price = new Fen(run.World.EffectivePrice(listing));
        return (Invariant($"商品 {listing}（{run.World.State.Titles[listing]}，{price} 元，网店 {store}）"), Invariant($"listing {listing} ({price} yuan, store {store})"));
    }

    /// <summary>Reasons as a sum, the strongest first; what hardly counts is left out.</summary>
    public static (string Chinese, string English) Sum(IEnumerable<Reason> reasons)
    {
        const float Hardly = 0.005f;
        var told = reasons.Where(reason => reason.Value is > Hardly or < -Hardly).OrderByDescending(reason => Math.Abs(reason.Value)).ThenBy(reason => reason.English, StringComparer.Ordinal).ToList();
        return (string.Join("，", told.Select(reason => Invariant($"{reason.Chinese} {reason.Value:+0.00;-0.00}"))), string.Join(", ", told.Select(reason => Invariant($"{reason.English} {reason.Value:+0.00;-0.00}"))));
    }
}
