namespace Jiangshang.Marketplace.Shoppers;

/// <summary>Where a visit begins (入口).</summary>
public enum Channel
{
    Search,
    Feed,
    Affiliate,
    ShortVideo,
    StorePage,
}
