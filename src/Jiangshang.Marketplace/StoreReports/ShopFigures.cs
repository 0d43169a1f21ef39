namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// Figures as shop analytics defines them (店铺数据口径, as 生意参谋): a person counts once in the period, and once in every source he came by;
/// refunds are not deducted from the amount paid. Ratios are ten-thousandths; a ratio with nothing to divide by is none.
/// </summary>
/// <param name="PageViews">浏览量: a refresh counts again.</param>
/// <param name="Visitors">访客数: each person once in the period, whatever terminals and sources.</param>
/// <param name="VisitorsBySource">Each person once in every source: the sum may exceed <paramref name="Visitors"/>.</param>
/// <param name="AmountPaid">支付金额, freight included, later refunds not deducted.</param>
/// <param name="Payers">支付买家数: each person once in the period.</param>
/// <param name="PaymentConversionRate">支付转化率 = payers ÷ visitors.</param>
/// <param name="OrderPaymentRate">下单支付转化率 = payers ÷ people who ordered.</param>
/// <param name="AverageOrderValue">客单价 = amount ÷ payers.</param>
/// <param name="VisitorValue">UV价值 = amount ÷ visitors.</param>
/// <param name="BounceRate">跳失率 = visits of one page ÷ visits; a visit is one coming, by any way.</param>
/// <param name="AverageStay">平均停留时长 = seconds on pages ÷ visits; the last page as long as it was looked at.</param>
public sealed record ShopFigures(
    Tally PageViews,
    Tally Visitors,
    ImmutableArray<Tally> VisitorsBySource,
    Fen AmountPaid,
    Tally Payers,
    BasisPoints? PaymentConversionRate,
    BasisPoints? OrderPaymentRate,
    Fen? AverageOrderValue,
    Fen? VisitorValue,
    BasisPoints? BounceRate,
    ReplySeconds? AverageStay)
{
    /// <summary>The figures of a period's events.</summary>
    public static ShopFigures Of(IReadOnlyCollection<PageEvent> views, IReadOnlyCollection<PaymentEvent> orders)
    {
        var visitors = views.Select(view => view.Consumer).Distinct().Count();
        var bySource = Enum.GetValues<TrafficSource>().Select(source => new Tally(views.Where(view => view.Source == source).Select(view => view.Consumer).Distinct().Count()));
        var paid = orders.Where(order => order.IsPaid).ToList();
        var amount = paid.Sum(order => order.Amount.Value);
        var payers = paid.Select(order => order.Consumer).Distinct().Count();
        var visits = views.GroupBy(view => (view.Consumer, view.Day, view.Visit)).Select(visit => visit.Count()).ToList();
        return new ShopFigures(
            new Tally(views.Count),
            new Tally(visitors),
            [.. bySource],
            new Fen(amount),
            new Tally(payers),
            Ratios.Of(payers, visitors),
            Ratios.Of(payers, orders.Select(order => order.Consumer).Distinct().Count()),
            payers == 0 ? null : new Fen(Rounding.HalfUp(amount, payers)),
            visitors == 0 ? null : new Fen(Rounding.HalfUp(amount, visitors)),
            Ratios.Of(visits.Count(pages => pages == 1), visits.Count),
            visits.Count == 0 ? null : new ReplySeconds((int)Rounding.HalfUp(views.Sum(view => (long)view.Dwell.Value), visits.Count)));
    }
}
