using System.Globalization;
using System.Text;

namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// A store's customers by recency, frequency and money (客户 RFM 分析). A score is 1 + five times the share of customers who are strictly worse, rounded
/// down; equal customers score equal. A score counts as high when it is at least the mean of the store's customers.
/// </summary>
/// <param name="Store">The store.</param>
/// <param name="Customers">Its customers in order of their numbers.</param>
public sealed record CustomerReport(StoreId Store, ImmutableArray<CustomerRow> Customers)
{
    private const int Fifths = 5;

    /// <summary>The customers as of the last closed day.</summary>
    public static CustomerReport Of(MarketRun run, StoreId store)
    {
        var last = run.World.Day - 1;
        var orders = run.World.State.Orders;
        var found = new SortedDictionary<int, (int Last, long Orders, long Amount)>();
        for (var order = 0; order < orders.Count; order++)
        {
            if (orders.Store[order] == store.Index && orders.Day[order] <= last && IsKept(orders, order))
            {
                var old = found.GetValueOrDefault(orders.Consumer[order]);
                found[orders.Consumer[order]] = (orders.Day[order], old.Orders + 1, old.Amount + run.World.Desk.AmountOf(order));
            }
        }

        long[] recency = [.. found.Values.Select(customer => (long)customer.Last).Order()];
        long[] frequency = [.. found.Values.Select(customer => customer.Orders).Order()];
        long[] money = [.. found.Values.Select(customer => customer.Amount).Order()];
        var scored = found.Select(entry => (
            Consumer: entry.Key, Customer: entry.Value, R: Score(recency, entry.Value.Last), F: Score(frequency, entry.Value.Orders), M: Score(money, entry.Value.Amount))).ToList();
        var (sumR, sumF, sumM) = (scored.Sum(row => row.R), scored.Sum(row => row.F), scored.Sum(row => row.M));
        return new CustomerReport(store,
        [
            .. scored.Select(row => new CustomerRow(
                new ConsumerId(row.Consumer), new DayCount(last - row.Customer.Last), new Tally(row.Customer.Orders), new Fen(row.Customer.Amount), new Tally(row.R), new Tally(row.F), new Tally(row.M),
                GroupOf(row.R * scored.Count >= sumR, row.F * scored.Count >= sumF, row.M * scored.Count >= sumM))),
        ]);
    }

    /// <summary>All stores' customers as CSV; see docs/market/exports.md.</summary>
    public static string ToCsv(MarketRun run)
    {
        var text = new StringBuilder("store,consumer,segment,province,device,recency_days,orders,amount,r,f,m,group\n");
        var consumers = run.World.State.Consumers;
        for (var store = 0; store < run.World.Size.Stores; store++)
        {
            foreach (var row in Of(run, new StoreId(store)).Customers)
            {
                var who = row.Consumer.Index;
                text.Append(CultureInfo.InvariantCulture, $"{MarketExport.StoreCode(run, store)},{who},{run.Scenario.Segments[consumers.Segment[who]].Code},{run.Scenario.Provinces[consumers.Province[who]].Code},{(Device)consumers.Device[who]},");
                text.Append(CultureInfo.InvariantCulture, $"{row.Recency},{row.Frequency},{row.Money},{row.RecencyScore},{row.FrequencyScore},{row.MoneyScore},{row.Group}\n");
            }
        }

        return text.ToString();
    }

    private static bool IsKept(OrderTable orders, int order) =>
        orders.Kind[order] is (byte)OrderKind.Retail or (byte)OrderKind.Group
        && (OrderState)orders.State[order] is not (OrderState.AwaitingPayment or OrderState.Closed or OrderState.CancelledAndRefunded or OrderState.Refunded);

    private static long Score(long[] sorted, long value)
    {
        var at = Array.BinarySearch(sorted, value);
        while (at > 0 && sorted[at - 1] == value)
        {
            at--;
        }

        return 1 + (Fifths * at / sorted.Length);
    }

    private static CustomerGroup GroupOf(bool isRecent, bool isFrequent, bool spendsMuch) => (isRecent, isFrequent, spendsMuch) switch
    {
        (true, true, true) => CustomerGroup.Champion,
        (true, false, true) => CustomerGroup.Promising,
        (false, true, true) => CustomerGroup.Keep,
        (false, false, true) => CustomerGroup.WinBack,
        (true, true, false) => CustomerGroup.Regular,
        (true, false, false) => CustomerGroup.Newcomer,
        (false, true, false) => CustomerGroup.Fading,
        (false, false, false) => CustomerGroup.Lost,
    };
}
