namespace Jiangshang.Marketplace.Orders;

/// <summary>Who bought before: a consumer's retail orders are a chain, the latest first.</summary>
internal sealed partial class OrderDesk
{
    private void Chain(int order, int consumer)
    {
        var consumers = _world.State.Consumers;
        _world.State.Orders.Earlier[order] = consumers.LatestOrder[consumer];
        consumers.LatestOrder[consumer] = order;
    }

    /// <summary>
    /// Counts a buyer once a day, and as one who came back when an earlier day has a paid order too; says which trade of the month this is
    /// between the two, up to 31.
    /// </summary>
    private int CountPayer(int order)
    {
        const int Most = 31;
        var orders = _world.State.Orders;
        var store = orders.Store[order];
        var before = EarlierOrder(order, paidOnly: true);
        if (before is not { } last)
        {
            _world.Count(store, StoreMetric.Payers);
        }
        else if (orders.Day[last] != _world.Day)
        {
            _world.Count(store, StoreMetric.Payers);
            _world.Count(store, StoreMetric.RepeatPayers);
        }

        var firstOfMonth = _world.Day - (_world.Day % _world.Scenario.StoreRating.Month.Value);
        var trades = 1;
        while (before is { } earlier && orders.Day[earlier] >= firstOfMonth && trades < Most)
        {
            trades++;
            before = EarlierOrder(earlier, paidOnly: true);
        }

        return trades;
    }

    /// <summary>The last retail order before this one by the same consumer at the same store, if any.</summary>
    private int? EarlierOrder(int order, bool paidOnly)
    {
        var orders = _world.State.Orders;
        var store = orders.Store[order];
        for (var earlier = orders.Earlier[order]; earlier >= 0; earlier = orders.Earlier[earlier])
        {
            var isPaid = (OrderState)orders.State[earlier] is not (OrderState.AwaitingPayment or OrderState.Closed);
            if (orders.Store[earlier] == store && (isPaid || !paidOnly))
            {
                return earlier;
            }
        }

        return null;
    }
}
