namespace Jiangshang.Marketplace.AffiliatePromotion;

/// <summary>
/// Commission of affiliate promotion (成交分佣): on the deal amount without postage. Points redeemed as cash do not reduce the base, coupons do.
/// Vector: 100 yuan at 5 %, 6 yuan by points → 5.00; 6 yuan by coupon → 4.70. Refunded orders pay none.
/// </summary>
public static class AffiliateCommission
{
    /// <summary>The commission on a kept order.</summary>
    public static Fen Of(Fen goods, Fen byCoupon, BasisPoints rate) => (goods - byCoupon).Share(rate);

    /// <summary>The platform's technical fee out of a commission.</summary>
    public static Fen TechnicalFee(Fen commission, BasisPoints fee) => commission.Share(fee);
}
