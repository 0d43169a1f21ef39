namespace Jiangshang.Marketplace.Shoppers;

/// <summary>How a consumer came to a listing (流量来源).</summary>
public enum TrafficSource
{
    /// <summary>Natural search result (自然搜索).</summary>
    OrganicSearch,

    /// <summary>Keyword advertisement (关键词竞价).</summary>
    KeywordAds,

    /// <summary>Recommendation feed (推荐).</summary>
    Feed,

    /// <summary>Display advertisement (展示竞价).</summary>
    DisplayAds,

    /// <summary>A promoter's link (成交分佣).</summary>
    Affiliate,

    /// <summary>Short video (短视频).</summary>
    ShortVideo,

    /// <summary>Store page, from follow or repeat (自主访问).</summary>
    StorePage,
}
