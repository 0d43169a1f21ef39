namespace Jiangshang.Marketplace.AfterSales;

/// <summary>How consumers feel and act after delivery (签收后的满意度与行为).</summary>
/// <param name="QualityWeight">Satisfaction per unit of true quality above expectation.</param>
/// <param name="PromiseWeight">Expectation raised per unit of image and page quality: beauty promises.</param>
/// <param name="PriceWeight">Expectation raised per unit of ln(price ÷ reference).</param>
/// <param name="LateDayWeight">Satisfaction lost per day late.</param>
/// <param name="ReplyWeight">Satisfaction lost per unit of ln(1 + reply seconds ÷ 60).</param>
/// <param name="DamageLoss">Satisfaction lost when goods arrive damaged.</param>
/// <param name="Spread">Standard deviation of the consumer's own mood.</param>
/// <param name="Baseline">Satisfaction of an ordinary order.</param>
/// <param name="ReviewBase">Logit of writing a review with an indifferent mood.</param>
/// <param name="ReviewCurvature">Review logit per squared unit of satisfaction: extremes write more (Hu, Pavlou, Zhang 2009).</param>
/// <param name="StarCuts">Four rising satisfaction cuts between one and five stars.</param>
/// <param name="ReturnBase">Logit of returning with an indifferent mood.</param>
/// <param name="ReturnSlope">Return logit per unit of dissatisfaction.</param>
/// <param name="ComplaintBase">Logit of complaining with an indifferent mood.</param>
/// <param name="ComplaintSlope">Complaint logit per unit of dissatisfaction.</param>
/// <param name="ConfirmChance">Chance a day that a pleased buyer confirms receipt before the clock does.</param>
/// <param name="ReviewDays">Days after receipt within which a review is written.</param>
/// <param name="OverClaimLoss">Satisfaction lost per over-claim the goods do not live up to.</param>
public sealed record AfterSaleBehaviour(
    BasisPoints QualityWeight,
    BasisPoints PromiseWeight,
    BasisPoints PriceWeight,
    BasisPoints LateDayWeight,
    BasisPoints ReplyWeight,
    BasisPoints DamageLoss,
    BasisPoints Spread,
    BasisPoints Baseline,
    BasisPoints ReviewBase,
    BasisPoints ReviewCurvature,
    ImmutableArray<BasisPoints> StarCuts,
    BasisPoints ReturnBase,
    BasisPoints ReturnSlope,
    BasisPoints ComplaintBase,
    BasisPoints ComplaintSlope,
    BasisPoints ConfirmChance,
    DayCount ReviewDays,
    BasisPoints OverClaimLoss);
