namespace Jiangshang.Marketplace.Shoppers;

/// <summary>Habits all consumers share (共同的购物习惯): coefficients of click, choice and checkout.</summary>
/// <param name="ClickPriceWeight">Share of the price sensitivity already felt when clicking.</param>
/// <param name="ClickRatingWeight">Share of the rating's weight felt when clicking.</param>
/// <param name="ClickSalesWeight">Share of the sales' weight felt when clicking.</param>
/// <param name="RelevanceWeight">Click utility from irrelevant to fully relevant.</param>
/// <param name="FeedClickShift">Added to the click logit outside search: people only browse.</param>
/// <param name="FeedBuyShift">Added to the utility of buying outside search.</param>
/// <param name="StorePageBuyShift">Added to the utility of buying on a store's own page.</param>
/// <param name="OrderBase">Logit of turning a cart into an order.</param>
/// <param name="ShippingFeeWeight">Order logit lost per unit of fee ÷ price.</param>
/// <param name="DeliveryDayWeight">Order logit lost per promised day of delivery.</param>
/// <param name="PayBase">Logit of paying a created order.</param>
/// <param name="ReplyWeight">Pay logit lost per unit of ln(1 + reply seconds ÷ 60).</param>
/// <param name="InquiryRate">Share of page views that ask the store something.</param>
/// <param name="MultiBuy">Chance to take one more piece, repeatedly.</param>
/// <param name="ThresholdPull">Chance to fill up to a threshold discount within reach.</param>
/// <param name="ComputerBuyShift">Added to the utility of buying on a computer (less abandonment there).</param>
/// <param name="FollowChance">Chance that a satisfied buyer follows the store.</param>
/// <param name="RepeatLift">Factor added to the visit rate of a consumer with a satisfied purchase.</param>
public sealed record ShopperBehaviour(
    BasisPoints ClickPriceWeight,
    BasisPoints ClickRatingWeight,
    BasisPoints ClickSalesWeight,
    BasisPoints RelevanceWeight,
    BasisPoints FeedClickShift,
    BasisPoints FeedBuyShift,
    BasisPoints StorePageBuyShift,
    BasisPoints OrderBase,
    BasisPoints ShippingFeeWeight,
    BasisPoints DeliveryDayWeight,
    BasisPoints PayBase,
    BasisPoints ReplyWeight,
    BasisPoints InquiryRate,
    BasisPoints MultiBuy,
    BasisPoints ThresholdPull,
    BasisPoints ComputerBuyShift,
    BasisPoints FollowChance,
    BasisPoints RepeatLift);
