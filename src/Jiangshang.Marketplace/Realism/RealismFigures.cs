namespace Jiangshang.Marketplace.Realism;

/// <summary>Figures read off a finished market. Real numbers here describe results; nothing flows back into a world.</summary>
internal static class RealismFigures
{
    /// <summary>A metric from a day on, of one store or of all.</summary>
    public static long Sum(MarketRun run, StoreMetric metric, int from, int store = -1)
    {
        var total = 0L;
        for (var day = from; day < run.World.History.Days.Count; day++)
        {
            for (var s = 0; s < run.World.Size.Stores; s++)
            {
                total += store < 0 || s == store ? run.World.History.Days[day].Metrics[(s * DailyHistory.MetricCount) + (int)metric] : 0;
            }
        }

        return total;
    }

    /// <summary>Elasticity: change of ln quantity per change of ln price.</summary>
    public static double Elasticity(long before, long after, float factor) =>
        (MarketMath.Log(Math.Max(1, after)) - MarketMath.Log(Math.Max(1, before))) / MarketMath.Log(factor);

    /// <summary>How many reviews give each number of stars, and their mean.</summary>
    public static (long[] Stars, double Mean) Stars(MarketRun run)
    {
        var stars = new long[6];
        foreach (var star in run.World.State.Orders.Stars.Span)
        {
            stars[star] += star > 0 ? 1 : 0;
        }

        var total = Math.Max(1, stars.Sum());
        return (stars, Enumerable.Range(1, 5).Sum(star => (double)star * stars[star]) / total);
    }

    /// <summary>Buyers' payments against escrow, sales, freight and refunds over all stores, from the orders themselves.</summary>
    public static (long Paid, long Accounted, int NegativeStocks, int Overspent) Conservation(MarketRun run)
    {
        var orders = run.World.State.Orders;
        var paid = 0L;
        var refunded = 0L;
        for (var order = 0; order < orders.Count; order++)
        {
            var state = (OrderState)orders.State[order];
            if (state is OrderState.AwaitingPayment or OrderState.Closed)
            {
                continue;
            }

            paid += run.World.Desk.AmountOf(order);
            refunded += state == OrderState.CancelledAndRefunded ? run.World.Desk.AmountOf(order) : state == OrderState.Refunded ? orders.Goods[order] - orders.Discount[order] : 0;
        }

        var held = 0L;
        var earned = 0L;
        var overspent = 0;
        for (var store = 0; store < run.World.Size.Stores; store++)
        {
            held += run.World.Ledger[store, StoreAccount.Escrow];
            earned -= run.World.Ledger[store, StoreAccount.Sales] + run.World.Ledger[store, StoreAccount.FreightIncome] + run.World.Ledger[store, StoreAccount.Refunds];
            for (var day = 0; day < run.World.History.Days.Count && store < run.World.Size.StudentStores; day++)
            {
                overspent += run.World.History.Days[day].Movements[(store * DailyHistory.AccountCount) + (int)StoreAccount.KeywordAds] > run.World.State.Stores.KeywordBudget[store] ? 1 : 0;
            }
        }

        return (paid, held + earned + refunded, run.World.State.StockPieces.Span.ToArray().Count(stock => stock < 0), overspent);
    }
}
