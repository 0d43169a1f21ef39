namespace Jiangshang.Marketplace.PlatformRules;

/// <summary>What a rule looks at (规则的检查方式).</summary>
public enum RuleTest
{
    /// <summary>A listed word stands in the title or a claim, and no exempting word (L1, L3, L6, L7, L9–L13, L15, L16; exemptions: L2).</summary>
    ForbiddenWords,

    /// <summary>None of the listed sentences stands among the claims, though the class of goods demands one (L10).</summary>
    RequiredWords,

    /// <summary>A claim names a fact whose true value differs (L14: compared with the fact sheet).</summary>
    ClaimAgainstFacts,

    /// <summary>A number is claimed without a source (L5).</summary>
    NumberWithoutSource,

    /// <summary>An attribute that the goods do not have (属性错填).</summary>
    WrongAttributes,

    /// <summary>The title lacks the product's own noun.</summary>
    TitleWithoutProductNoun,

    /// <summary>A title word is repeated more often than allowed.</summary>
    TitleStuffing,

    /// <summary>A title of fewer bytes than the limit.</summary>
    TitleTooShort,

    /// <summary>More meaningless symbols in the title than allowed.</summary>
    TitleSymbols,

    /// <summary>Two listings of one store under the same title.</summary>
    DuplicateTitle,

    /// <summary>A title names another store's brand word.</summary>
    BrandAbuse,

    /// <summary>A main image below the visual norm: quality in ten-thousandths under the limit (主图不清晰).</summary>
    PoorImage,

    /// <summary>A price below the limit, or above its inverse, as a ratio of the customary price (价格离谱).</summary>
    AbsurdPrice,

    /// <summary>A reference price above the lowest deal of the days before, or where there was none the last deal (L21).</summary>
    FakeOriginalPrice,

    /// <summary>A limited-time offer without its deadline or conditions (L4, L22).</summary>
    PromotionWithoutTerms,

    /// <summary>An advertisement not labelled as one (L8).</summary>
    UnlabelledAdvertising,

    /// <summary>Invented trades (L17, L18).</summary>
    FakeOrders,

    /// <summary>Cash for praise (L17, L18).</summary>
    CashForPraise,

    /// <summary>Returns the law grants are refused (L28).</summary>
    RefusedReturns,

    /// <summary>More layers of packaging than allowed (L35, L36).</summary>
    OverPackaging,

    /// <summary>A larger empty share of the parcel than the limit in ten-thousandths (L35).</summary>
    EmptySpace,

    /// <summary>Tape wider than the limit in millimetres (L36).</summary>
    WideTape,

    /// <summary>Packaging that is neither recyclable nor reusable (L34).</summary>
    UnrecyclablePackaging,

    /// <summary>Paid orders shipped after the promise (延迟发货).</summary>
    LateShipping,

    /// <summary>Of a day's inquiries, a smaller share than the limit answered within three minutes.</summary>
    SlowReplies,

    /// <summary>The same product listed twice by one store (重复铺货).</summary>
    DuplicateListing,
}
