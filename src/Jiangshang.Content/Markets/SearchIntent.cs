namespace Jiangshang.Content.Markets;

/// <summary>What moves someone to type a keyword (搜索意图).</summary>
public enum SearchIntent
{
    /// <summary>A kind of goods, still looking around (品类).</summary>
    Category,

    /// <summary>A property wanted: material, size, style, origin (属性).</summary>
    Attribute,

    /// <summary>An occasion of use or giving (场景).</summary>
    Occasion,

    /// <summary>For whom it is (人群).</summary>
    Audience,

    /// <summary>A trouble to be solved (功效痛点).</summary>
    Problem,
}
