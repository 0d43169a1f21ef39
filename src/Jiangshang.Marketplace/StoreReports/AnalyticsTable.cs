using System.Globalization;
using System.Text;

namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// Keeps every store's page views, conversations and orders while it listens, and computes its figures for any days by the named definition
/// sets: shop analytics, site analytics, service level (店铺、网站、客服三套口径).
/// </summary>
public sealed class AnalyticsTable : ITrafficSink
{
    private readonly Dictionary<(int Store, int Day), List<PageEvent>> _views = [];
    private readonly Dictionary<(int Store, int Day), List<(ConsumerId Consumer, Tally Second, ReplySeconds Reply)>> _inquiries = [];
    private readonly Dictionary<(int Store, int Day), List<PaymentEvent>> _orders = [];

    public void Viewed(PageViewRow row)
    {
        var place = row.Place;
        var second = (place.Day.Value * PageEvent.DaySeconds) + row.Second.Value;
        DayOf(_views, place).Add(new PageEvent(place.Consumer, place.Visit, new Tally(second), row.Dwell, place.Source, place.Device));
        if (row.Inquires)
        {
            DayOf(_inquiries, place).Add((place.Consumer, new Tally(second), row.Reply));
        }
    }

    public void Carted(CartRow row)
    {
        if (row.Order is not null && row.Place.Consumer.Index >= 0)
        {
            DayOf(_orders, row.Place).Add(new PaymentEvent(row.Place.Consumer, row.Place.Day, row.Outcome == CartOutcome.Paid, row.Amount, row.Place.Source));
        }
    }

    /// <summary>Figures as shop analytics defines them.</summary>
    public ShopFigures Shop(StoreId store, Day first, Day last) => ShopFigures.Of(Rows(_views, store, first, last), Rows(_orders, store, first, last));

    /// <summary>Figures as site analytics defines them.</summary>
    public SiteFigures Site(StoreId store, Day first, Day last) => SiteFigures.Of(Rows(_views, store, first, last), Rows(_orders, store, first, last));

    /// <summary>Service level. An inquiry nobody was there for stays unanswered.</summary>
    public ServiceFigures Service(MarketScenario scenario, StoreId store, Day first, Day last)
    {
        var talks = Rows(_inquiries, store, first, last).GroupBy(ask => (ask.Consumer, Day: new Day((int)(ask.Second.Value / PageEvent.DaySeconds))));
        return ServiceFigures.Of(
            talks.Select(talk => (talk.Key.Consumer, talk.Key.Day, (IReadOnlyList<ChatMessage>)[.. talk.SelectMany(ask => Messages(ask, scenario.Staff.UnstaffedReply))])),
            Rows(_orders, store, first, new Day(last.Value + 1)), scenario.Staff.PromptLimit);
    }

    /// <summary>Shop figures of every store, by day and for the whole run, as CSV; see docs/market/exports.md.</summary>
    public string ShopCsv(MarketRun run) => Csv(
        run, "page_views,visitors," + string.Join(',', Enum.GetNames<TrafficSource>().Select(name => "visitors_" + name)) + ",amount_paid,payers,payment_conversion,order_payment_rate,average_order_value,visitor_value,bounce_rate,average_stay",
        (store, first, last) =>
        {
            var f = Shop(store, first, last);
            return $"{f.PageViews},{f.Visitors},{string.Join(',', f.VisitorsBySource)},{f.AmountPaid},{f.Payers},{f.PaymentConversionRate?.Value},{f.OrderPaymentRate?.Value},{f.AverageOrderValue},{f.VisitorValue},{f.BounceRate?.Value},{f.AverageStay}";
        });

    /// <summary>Site figures of every store, by day and for the whole run, as CSV.</summary>
    public string SiteCsv(MarketRun run) => Csv(run, "page_views,visitors,visits,bounce_rate,depth,average_stay,conversion_rate", (store, first, last) =>
    {
        var f = Site(store, first, last);
        return $"{f.PageViews},{f.Visitors},{f.Visits},{f.BounceRate?.Value},{f.Depth?.Value},{f.AverageStay},{f.ConversionRate?.Value}";
    });

    /// <summary>Service level of every store, by day and for the whole run, as CSV.</summary>
    public string ServiceCsv(MarketRun run) => Csv(run, "inquirers,rounds,first_response,average_response,prompt_rate,reply_rate,inquiry_conversion", (store, first, last) =>
    {
        var f = Service(run.Scenario, store, first, last);
        return $"{f.Inquirers},{f.Rounds},{f.FirstResponse},{f.AverageResponse},{f.PromptRate?.Value},{f.ReplyRate?.Value},{f.InquiryConversion?.Value}";
    });

    private static string Csv(MarketRun run, string columns, Func<StoreId, Day, Day, string> row)
    {
        var text = new StringBuilder("store,first,last,").Append(columns).Append('\n');
        var days = run.World.History.Days.Count;
        for (var store = 0; store < run.World.Size.Stores; store++)
        {
            for (var day = 0; day <= days; day++)
            {
                var (first, last) = day < days ? (day, day) : (0, days - 1);
                text.Append(CultureInfo.InvariantCulture, $"{MarketExport.StoreCode(run, store)},{first},{last},{row(new StoreId(store), new Day(first), new Day(last))}\n");
            }
        }

        return text.ToString();
    }

    private static IEnumerable<ChatMessage> Messages((ConsumerId Consumer, Tally Second, ReplySeconds Reply) ask, ReplySeconds unstaffed)
    {
        yield return new ChatMessage(ask.Second, true);
        if (ask.Reply < unstaffed)
        {
            yield return new ChatMessage(new Tally(ask.Second.Value + ask.Reply.Value), false);
        }
    }

    private static List<T> Rows<T>(Dictionary<(int Store, int Day), List<T>> rows, StoreId store, Day first, Day last) =>
        [.. Enumerable.Range(first.Value, last.Value - first.Value + 1).SelectMany(day => rows.GetValueOrDefault((store.Index, day)) ?? [])];

    private static List<T> DayOf<T>(Dictionary<(int Store, int Day), List<T>> rows, VisitPlace place)
    {
        if (!rows.TryGetValue((place.Store.Index, place.Day.Value), out var found))
        {
            found = [];
            rows.Add((place.Store.Index, place.Day.Value), found);
        }

        return found;
    }
}
