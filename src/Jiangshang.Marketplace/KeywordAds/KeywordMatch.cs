namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>How closely a query must fit a bid's keyword (匹配方式).</summary>
public enum KeywordMatch : byte
{
    /// <summary>The query is the keyword (精确匹配).</summary>
    Exact,

    /// <summary>The query contains all the keyword's words (广泛匹配).</summary>
    Broad,
}
