namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// A store's report over some days (店铺报表). Ratios are ten-thousandths; a ratio with nothing to divide by is none. Visitors over several days
/// are the sum of daily visitors.
/// </summary>
/// <param name="Store">The store.</param>
/// <param name="First">First day.</param>
/// <param name="Last">Last day.</param>
/// <param name="Shop">Figures as shop analytics defines them.</param>
/// <param name="Site">Figures as site analytics defines them.</param>
public sealed record StoreReport(StoreId Store, Day First, Day Last, ShopFigures Shop, SiteFigures Site)
{
    public static StoreReport Of(MarketRun run, StoreId store, Day first, Day last)
    {
        long Sum(StoreMetric metric)
        {
            var total = 0L;
            for (var day = first.Value; day <= last.Value && day < run.World.History.Days.Count; day++)
            {
                total += run.World.History.Days[day].Metrics[(store.Index * DailyHistory.MetricCount) + (int)metric];
            }

            return total;
        }

        var visitors = Sum(StoreMetric.Visitors);
        var amount = Sum(StoreMetric.AmountPaid);
        var payers = Sum(StoreMetric.Payers);
        var visits = Sum(StoreMetric.Visits);
        var shop = new ShopFigures(
            new Tally(Sum(StoreMetric.Clicks)),
            new Tally(visitors),
            new Fen(amount),
            new Tally(payers),
            Ratio(payers, visitors),
            Ratio(payers, Sum(StoreMetric.OrderingBuyers)),
            payers == 0 ? null : new Fen(Rounding.HalfUp(amount, payers)),
            visitors == 0 ? null : new Fen(Rounding.HalfUp(amount, visitors)),
            Ratio(Sum(StoreMetric.SinglePageVisits), visits),
            Ratio(Sum(StoreMetric.Clicks), Sum(StoreMetric.Impressions)),
            Ratio(Sum(StoreMetric.AmountFromAds), Sum(StoreMetric.AdSpend)));
        var site = new SiteFigures(
            new Tally(Sum(StoreMetric.Clicks)),
            new Tally(visitors),
            new Tally(visits),
            Ratio(Sum(StoreMetric.SinglePageVisits), visits),
            Ratio(Sum(StoreMetric.Clicks), visits),
            visits == 0 ? null : new ReplySeconds((int)Rounding.HalfUp(Sum(StoreMetric.SiteDwellSeconds), visits)),
            Ratio(Sum(StoreMetric.OrdersPaid), visits));
        return new StoreReport(store, first, last, shop, site);
    }

    internal static BasisPoints? Ratio(long part, long whole) => whole == 0 ? null : new BasisPoints((int)Rounding.HalfUp(part * BasisPoints.One, whole));
}
