namespace Jiangshang.Marketplace.OrganicSearch;

/// <summary>How natural results are ordered (自然排名规则): R = Σ weight × factor − penalties, anew each day.</summary>
/// <param name="RelevanceWeight">Weight of text relevance, 0 to 1.</param>
/// <param name="SalesWeight">Weight of ln(1 + pieces sold in the sales window).</param>
/// <param name="RatingWeight">Weight of the shrunk rating in stars above three.</param>
/// <param name="ConversionWeight">Weight of the shrunk conversion rate relative to the prior.</param>
/// <param name="ServiceWeight">Weight of penalties from returns and complaints per unit of their rate.</param>
/// <param name="ViolationWeight">Rank lost per penalty point in force.</param>
/// <param name="StuffingPenalty">Relevance lost per repeated word in the title.</param>
/// <param name="Exploration">Standard deviation of a daily shuffle: the platform tries listings out. Large values randomise the page.</param>
/// <param name="SalesWindow">Days of sales that count.</param>
/// <param name="PriorClicks">Clicks the conversion prior is worth.</param>
/// <param name="PriorConversion">Conversion prior.</param>
/// <param name="PriorReviews">Reviews the rating prior is worth.</param>
/// <param name="PriorStars">Rating prior in ten-thousandths of a star.</param>
/// <param name="PageSize">Items on a page that can be looked at.</param>
/// <param name="TitleBytes">Longest title in bytes: a Chinese character is two, an ASCII character one.</param>
/// <param name="AttributeRelevance">Weight of a query word found in attributes instead of the title.</param>
public sealed record OrganicRankRules(
    BasisPoints RelevanceWeight,
    BasisPoints SalesWeight,
    BasisPoints RatingWeight,
    BasisPoints ConversionWeight,
    BasisPoints ServiceWeight,
    BasisPoints ViolationWeight,
    BasisPoints StuffingPenalty,
    BasisPoints Exploration,
    DayCount SalesWindow,
    Pieces PriorClicks,
    BasisPoints PriorConversion,
    Pieces PriorReviews,
    BasisPoints PriorStars,
    Pieces PageSize,
    Pieces TitleBytes,
    BasisPoints AttributeRelevance);
