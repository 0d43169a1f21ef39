namespace Jiangshang.Marketplace.AffiliatePromotion;

/// <summary>Rules of affiliate promotion (成交分佣规则, CPS).</summary>
/// <param name="Promoters">How many promoters there are; their reach follows a power law.</param>
/// <param name="ReachExponent">Exponent of the power law of reach.</param>
/// <param name="CommissionAppeal">Weight of ln(1 + commission in fen) in what promoters choose to show.</param>
/// <param name="FitAppeal">Weight of a listing's conversion and rating in what promoters choose to show.</param>
/// <param name="Window">Days after the click in which a purchase from the store earns commission.</param>
/// <param name="LowestRate">Lowest commission rate allowed.</param>
/// <param name="HighestRate">Highest commission rate allowed.</param>
/// <param name="TechnicalFee">Share of the commission the platform keeps.</param>
/// <param name="ClickShift">Added to the click logit: a recommendation is trusted.</param>
/// <param name="PageSize">Items a promoter shows at once.</param>
public sealed record AffiliateRules(
    Headcount Promoters,
    BasisPoints ReachExponent,
    BasisPoints CommissionAppeal,
    BasisPoints FitAppeal,
    DayCount Window,
    BasisPoints LowestRate,
    BasisPoints HighestRate,
    BasisPoints TechnicalFee,
    BasisPoints ClickShift,
    Pieces PageSize);
