using System.Globalization;
using System.Text;

namespace Jiangshang.Marketplace.StoreReports;

/// <summary>Counts each store's funnel by day and by source, keyword, listing, hour, region, device and audience (多维漏斗) while it listens.</summary>
public sealed class FunnelTable : ITrafficSink
{
    private readonly SortedDictionary<(int Day, int Store, int Dimension, int Value), long[]> _rows = [];
    private readonly HashSet<(int Store, int Dimension, int Value, int Consumer, bool Pays)> _seenToday = [];
    private int _day = -1;

    private enum Count
    {
        Impressions,
        PageViews,
        Visitors,
        Inquiries,
        Carts,
        Orders,
        PaidOrders,
        Payers,
        AmountPaid,
        Cost,
    }

    public void Shown(TrafficRow row)
    {
        Add(FunnelDimension.Source, (int)row.Source);
        Add(FunnelDimension.Listing, row.Listing.Index);
        Add(FunnelDimension.Hour, row.Hour.Value);
        Add(FunnelDimension.Audience, row.Segment.Index);
        if (row.Keyword is { } keyword)
        {
            Add(FunnelDimension.Keyword, keyword.Index);
        }

        void Add(FunnelDimension dimension, int value)
        {
            var counts = Row(row.Day, row.Store, dimension, value);
            counts[(int)Count.Impressions] += row.Impressions.Value;
            counts[(int)Count.Cost] += row.Cost.Value;
        }
    }

    public void Viewed(PageViewRow row)
    {
        foreach (var (dimension, value) in Values(row.Place))
        {
            var counts = Row(row.Place.Day, row.Place.Store, dimension, value);
            counts[(int)Count.PageViews]++;
            counts[(int)Count.Inquiries] += row.Inquires ? 1 : 0;
            counts[(int)Count.Visitors] += IsNew(row.Place, dimension, value, pays: false) ? 1 : 0;
        }
    }

    public void Carted(CartRow row)
    {
        if (row.Place.Consumer.Index < 0)
        {
            return;
        }

        foreach (var (dimension, value) in Values(row.Place))
        {
            var counts = Row(row.Place.Day, row.Place.Store, dimension, value);
            counts[(int)Count.Carts]++;
            counts[(int)Count.Orders] += row.Order is null ? 0 : 1;
            if (row.Outcome == CartOutcome.Paid)
            {
                counts[(int)Count.PaidOrders]++;
                counts[(int)Count.AmountPaid] += row.Amount.Value;
                counts[(int)Count.Payers] += IsNew(row.Place, dimension, value, pays: true) ? 1 : 0;
            }
        }
    }

    /// <summary>A store's funnel over some days; visitors and payers are sums of daily ones. Rows stand in the order of the scenario.</summary>
    public ImmutableArray<FunnelRow> Of(MarketRun run, StoreId store, Day first, Day last, FunnelDimension dimension)
    {
        var sums = new SortedDictionary<int, long[]>();
        foreach (var (key, counts) in _rows)
        {
            if (key.Store != store.Index || key.Dimension != (int)dimension || key.Day < first.Value || key.Day > last.Value)
            {
                continue;
            }

            if (!sums.TryGetValue(key.Value, out var sum))
            {
                sums.Add(key.Value, sum = new long[counts.Length]);
            }

            for (var i = 0; i < counts.Length; i++)
            {
                sum[i] += counts[i];
            }
        }

        return [.. sums.Select(entry => RowOf(run.Scenario, dimension, entry.Key, entry.Value))];
    }

    /// <summary>CSV with a header; see docs/market/exports.md.</summary>
    public string ToCsv(MarketRun run)
    {
        var text = new StringBuilder("day,store,dimension,value,impressions,page_views,visitors,inquiries,carts,orders,paid_orders,payers,amount,cost\n");
        foreach (var (key, counts) in _rows)
        {
            var row = RowOf(run.Scenario, (FunnelDimension)key.Dimension, key.Value, counts);
            text.Append(CultureInfo.InvariantCulture, $"{key.Day},{MarketExport.StoreCode(run, key.Store)},{(FunnelDimension)key.Dimension},{row.Value},{row.Impressions},");
            text.Append(CultureInfo.InvariantCulture, $"{row.PageViews},{row.Visitors},{row.Inquiries},{row.Carts},{row.Orders},{row.PaidOrders},{row.Payers},{row.AmountPaid},{row.Cost}\n");
        }

        return text.ToString();
    }

    private static IEnumerable<(FunnelDimension Dimension, int Value)> Values(VisitPlace place)
    {
        yield return (FunnelDimension.Source, (int)place.Source);
        if (place.Keyword is { } keyword)
        {
            yield return (FunnelDimension.Keyword, keyword.Index);
        }

        yield return (FunnelDimension.Listing, place.Listing.Index);
        yield return (FunnelDimension.Hour, place.Hour.Value);
        yield return (FunnelDimension.Region, place.Province.Index);
        yield return (FunnelDimension.Device, (int)place.Device);
        yield return (FunnelDimension.Audience, place.Segment.Index);
    }

    private static FunnelRow RowOf(MarketScenario scenario, FunnelDimension dimension, int value, long[] counts)
    {
        var isServed = dimension is not (FunnelDimension.Region or FunnelDimension.Device);
        Tally Of(Count count) => new(counts[(int)count]);
        return new FunnelRow(
            Code(scenario, dimension, value), isServed ? Of(Count.Impressions) : null, Of(Count.PageViews), Of(Count.Visitors), Of(Count.Inquiries), Of(Count.Carts), Of(Count.Orders),
            Of(Count.PaidOrders), Of(Count.Payers), new Fen(counts[(int)Count.AmountPaid]), isServed ? new Fen(counts[(int)Count.Cost]) : null);
    }

    private static string Code(MarketScenario scenario, FunnelDimension dimension, int value) => dimension switch
    {
        FunnelDimension.Source => ((TrafficSource)value).ToString(),
        FunnelDimension.Keyword => scenario.Keywords[value].Text,
        FunnelDimension.Region => scenario.Provinces[value].Code,
        FunnelDimension.Device => ((Device)value).ToString(),
        FunnelDimension.Audience => scenario.Segments[value].Code,
        FunnelDimension.Listing or FunnelDimension.Hour => value.ToString(CultureInfo.InvariantCulture),
    };

    private bool IsNew(VisitPlace place, FunnelDimension dimension, int value, bool pays)
    {
        if (_day != place.Day.Value)
        {
            _day = place.Day.Value;
            _seenToday.Clear();
        }

        return _seenToday.Add((place.Store.Index, (int)dimension, value, place.Consumer.Index, pays));
    }

    private long[] Row(Day day, StoreId store, FunnelDimension dimension, int value)
    {
        var key = (day.Value, store.Index, (int)dimension, value);
        if (!_rows.TryGetValue(key, out var counts))
        {
            _rows.Add(key, counts = new long[(int)Count.Cost + 1]);
        }

        return counts;
    }
}
