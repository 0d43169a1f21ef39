namespace Jiangshang.Marketplace.Shoppers;

/// <summary>A consumer segment (人群): needs, tastes and habits. Coefficients are ten-thousandths of utility per unit.</summary>
/// <param name="Code">Unique code.</param>
/// <param name="Name">Chinese name.</param>
/// <param name="Share">Share of the population; all shares sum to 10000.</param>
/// <param name="VisitsPerDay">Mean visits of a consumer a day on an ordinary day (10000 = one).</param>
/// <param name="VisitShape">Shape r of the Gamma mixture, so that visit counts are negative binomial (Ehrenberg).</param>
/// <param name="PriceSensitivity">α: utility lost per unit of ln(price ÷ reference).</param>
/// <param name="PriceSpread">Standard deviation of ln α between consumers.</param>
/// <param name="RatingWeight">Utility per star of the rating shown.</param>
/// <param name="SalesWeight">Utility per unit of ln(1 + sales of 30 days).</param>
/// <param name="ImageWeight">Click utility from worst to best main image.</param>
/// <param name="PageWeight">Purchase utility from worst to best detail page.</param>
/// <param name="Loyalty">ρ: utility of a store that satisfied this consumer before.</param>
/// <param name="AdAcceptance">κ: click probability on an item labelled 广告 relative to the same item unlabelled.</param>
/// <param name="ContinueAfterSkip">γ: chance to look at the next item after no click.</param>
/// <param name="ContinueAfterClick">Chance to look on after a click.</param>
/// <param name="ClickBase">Logit of clicking an average item that is looked at.</param>
/// <param name="BuyBase">Utility of buying an average item against leaving.</param>
/// <param name="MobileShare">Share using a phone.</param>
/// <param name="Channels">Weights of the five entries in the order of <see cref="Channel"/>.</param>
/// <param name="Interests">Weight of each category in feed, affiliates and videos.</param>
/// <param name="Hours">Weights of the 24 hours.</param>
public sealed record ConsumerSegment(
    string Code,
    string Name,
    BasisPoints Share,
    BasisPoints VisitsPerDay,
    Headcount VisitShape,
    BasisPoints PriceSensitivity,
    BasisPoints PriceSpread,
    BasisPoints RatingWeight,
    BasisPoints SalesWeight,
    BasisPoints ImageWeight,
    BasisPoints PageWeight,
    BasisPoints Loyalty,
    BasisPoints AdAcceptance,
    BasisPoints ContinueAfterSkip,
    BasisPoints ContinueAfterClick,
    BasisPoints ClickBase,
    BasisPoints BuyBase,
    BasisPoints MobileShare,
    ImmutableArray<BasisPoints> Channels,
    ImmutableArray<BasisPoints> Interests,
    ImmutableArray<BasisPoints> Hours);
