namespace Jiangshang.Marketplace.StoreReports;

/// <summary>One value of one dimension of a store's funnel (漏斗的一行): retail and group buyers; business and second-hand trade have no visits.</summary>
/// <param name="Value">Code of the value: source, keyword, listing number, hour, province, device or segment.</param>
/// <param name="Impressions">展现; none for region and device, since a page is served to a segment.</param>
/// <param name="PageViews">浏览量.</param>
/// <param name="Visitors">访客数: each person once a day and value.</param>
/// <param name="Inquiries">咨询.</param>
/// <param name="Carts">加购.</param>
/// <param name="Orders">下单.</param>
/// <param name="PaidOrders">支付订单.</param>
/// <param name="Payers">支付买家数: each person once a day and value.</param>
/// <param name="AmountPaid">支付金额, freight included.</param>
/// <param name="Cost">推广花费; none for region and device.</param>
public sealed record FunnelRow(
    string Value,
    Tally? Impressions,
    Tally PageViews,
    Tally Visitors,
    Tally Inquiries,
    Tally Carts,
    Tally Orders,
    Tally PaidOrders,
    Tally Payers,
    Fen AmountPaid,
    Fen? Cost)
{
    /// <summary>点击率 = page views ÷ impressions.</summary>
    public BasisPoints? ClickThroughRate => Impressions is { } shown ? Ratios.Of(PageViews.Value, shown.Value) : null;

    /// <summary>加购率 = carts ÷ page views.</summary>
    public BasisPoints? CartRate => Ratios.Of(Carts.Value, PageViews.Value);

    /// <summary>支付转化率 = payers ÷ visitors.</summary>
    public BasisPoints? PaymentConversionRate => Ratios.Of(Payers.Value, Visitors.Value);
}
