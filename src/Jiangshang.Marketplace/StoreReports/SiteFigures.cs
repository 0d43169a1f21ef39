namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// Figures as site analytics defines them (网站统计口径, as 百度统计): people by day, visits cut by half an hour without a page, and two minutes for a
/// last page whose closing nobody sees. Ratios are ten-thousandths; a ratio with nothing to divide by is none.
/// </summary>
/// <param name="PageViews">浏览量 PV.</param>
/// <param name="Visitors">访客数 UV: each person once a day, days added up.</param>
/// <param name="Visits">访问次数: a page more than thirty minutes after the last one begins a new visit.</param>
/// <param name="BounceRate">跳出率 = visits of one page ÷ visits.</param>
/// <param name="Depth">平均访问页数 = PV ÷ visits, in ten-thousandths of a page.</param>
/// <param name="AverageStay">平均访问时长: time from first to last page, and two minutes for the last, ÷ visits.</param>
/// <param name="ConversionRate">转化率 = paid orders ÷ visits.</param>
public sealed record SiteFigures(
    Tally PageViews,
    Tally Visitors,
    Tally Visits,
    BasisPoints? BounceRate,
    BasisPoints? Depth,
    ReplySeconds? AverageStay,
    BasisPoints? ConversionRate)
{
    /// <summary>Seconds without a page after which a new visit begins.</summary>
    public const long VisitGap = 1_800;

    /// <summary>Seconds a last page counts.</summary>
    public const long UnknownLastPage = 120;

    /// <summary>The figures of a period's events.</summary>
    public static SiteFigures Of(IReadOnlyCollection<PageEvent> views, IReadOnlyCollection<PaymentEvent> orders)
    {
        var visits = Cut(views);
        var people = views.Select(view => (view.Consumer, view.Day)).Distinct().Count();
        return new SiteFigures(
            new Tally(views.Count),
            new Tally(people),
            new Tally(visits.Count),
            Ratios.Of(visits.Count(visit => visit.Pages == 1), visits.Count),
            Ratios.Of(views.Count, visits.Count),
            visits.Count == 0 ? null : new ReplySeconds((int)Rounding.HalfUp(visits.Sum(visit => visit.Seconds), visits.Count)),
            Ratios.Of(orders.Count(order => order.IsPaid), visits.Count));
    }

    /// <summary>Pages and seconds of each visit.</summary>
    private static List<(int Pages, long Seconds)> Cut(IEnumerable<PageEvent> views)
    {
        var visits = new List<(int, long)>();
        foreach (var person in views.GroupBy(view => view.Consumer))
        {
            var (pages, first, last) = (0, 0L, 0L);
            foreach (var second in person.Select(view => view.Second.Value).Order())
            {
                if (pages > 0 && second - last > VisitGap)
                {
                    visits.Add((pages, last - first + UnknownLastPage));
                    pages = 0;
                }

                first = pages == 0 ? second : first;
                last = second;
                pages++;
            }

            visits.Add((pages, last - first + UnknownLastPage));
        }

        return visits;
    }
}
