namespace Jiangshang.Marketplace.StoreReports;

/// <summary>Figures as shop analytics defines them (店铺数据口径): refunds are not deducted from the amount paid.</summary>
/// <param name="PageViews">浏览量.</param>
/// <param name="Visitors">访客数, each person once a day.</param>
/// <param name="AmountPaid">支付金额, freight included, later refunds not deducted.</param>
/// <param name="Payers">支付买家数.</param>
/// <param name="PaymentConversionRate">支付转化率 = payers ÷ visitors.</param>
/// <param name="OrderPaymentRate">下单支付转化率 = payers ÷ ordering buyers.</param>
/// <param name="AverageOrderValue">客单价 = amount ÷ payers.</param>
/// <param name="VisitorValue">UV价值 = amount ÷ visitors.</param>
/// <param name="BounceRate">跳失率 = visits of one page ÷ visits.</param>
/// <param name="ClickThroughRate">点击率.</param>
/// <param name="ReturnOnAdSpend">投入产出比 of keyword and display advertising.</param>
public sealed record ShopFigures(
    Tally PageViews,
    Tally Visitors,
    Fen AmountPaid,
    Tally Payers,
    BasisPoints? PaymentConversionRate,
    BasisPoints? OrderPaymentRate,
    Fen? AverageOrderValue,
    Fen? VisitorValue,
    BasisPoints? BounceRate,
    BasisPoints? ClickThroughRate,
    BasisPoints? ReturnOnAdSpend);
