namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>Rules of the keyword auction (关键词竞价规则).</summary>
/// <param name="Slots">Positions on the result page taken by advertisements, from 0, rising.</param>
/// <param name="Reserve">Lowest charge a click.</param>
/// <param name="Increment">Added to the charge: 1 fen in the published formula.</param>
/// <param name="PerStore">Most advertisements of one store on a page.</param>
/// <param name="BroadMatch">Factor on the quality score of a broad match.</param>
/// <param name="MinimumQuality">Quality score below which an advertisement is not shown.</param>
/// <param name="QualityBase">Quality score of a new advertisement, 1 to 1000.</param>
/// <param name="RelevanceWeight">Quality points, in thousands, from irrelevant to fully relevant.</param>
/// <param name="ClickWeight">Quality points, in thousands, for a smoothed CTR twice the keyword's mean.</param>
/// <param name="ExperienceWeight">Quality points, in thousands, from worst to best after-click experience: the mean of page, rating and conversion.</param>
/// <param name="PriorImpressions">Impressions the CTR prior is worth.</param>
public sealed record KeywordAdRules(
    ImmutableArray<Pieces> Slots,
    Fen Reserve,
    Fen Increment,
    Pieces PerStore,
    BasisPoints BroadMatch,
    QualityScore MinimumQuality,
    QualityScore QualityBase,
    BasisPoints RelevanceWeight,
    BasisPoints ClickWeight,
    BasisPoints ExperienceWeight,
    Pieces PriorImpressions);
