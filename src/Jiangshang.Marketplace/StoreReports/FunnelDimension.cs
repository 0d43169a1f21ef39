namespace Jiangshang.Marketplace.StoreReports;

/// <summary>What a funnel is broken down by (漏斗的拆分维度).</summary>
public enum FunnelDimension
{
    /// <summary>流量来源.</summary>
    Source,

    /// <summary>关键词; only visits by search.</summary>
    Keyword,

    /// <summary>商品.</summary>
    Listing,

    /// <summary>时段, 0–23.</summary>
    Hour,

    /// <summary>地域: the visitor's province.</summary>
    Region,

    /// <summary>终端.</summary>
    Device,

    /// <summary>人群.</summary>
    Audience,
}
