namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>What a rule looks at (规则的检查方式).</summary>
public enum RuleTest
{
    /// <summary>A listed word stands in the title or a claim, and no exempting word (L1, L3, L9–L16).</summary>
    ForbiddenWords,

    /// <summary>A claim names a fact whose true value differs (L14: compared with the fact sheet).</summary>
    ClaimAgainstFacts,

    /// <summary>A number is claimed without a source (L5).</summary>
    NumberWithoutSource,

    /// <summary>The title lacks the product's own noun.</summary>
    TitleWithoutProductNoun,

    /// <summary>A title word is repeated more often than allowed.</summary>
    TitleStuffing,

    /// <summary>A title names another store's brand word.</summary>
    BrandAbuse,

    /// <summary>A reference price above the lowest deal of the days before (L21).</summary>
    FakeOriginalPrice,

    /// <summary>A limited-time offer without its deadline or conditions (L22).</summary>
    PromotionWithoutTerms,

    /// <summary>An advertisement not labelled as one (L8).</summary>
    UnlabelledAdvertising,

    /// <summary>Invented trades (L17, L18).</summary>
    FakeOrders,

    /// <summary>Cash for praise (L17, L18).</summary>
    CashForPraise,

    /// <summary>Too many layers, too much void or too wide tape (L34–L36).</summary>
    OverPackaging,

    /// <summary>Paid orders shipped after the promise (延迟发货).</summary>
    LateShipping,

    /// <summary>The same product listed twice by one store (重复铺货).</summary>
    DuplicateListing,
}
