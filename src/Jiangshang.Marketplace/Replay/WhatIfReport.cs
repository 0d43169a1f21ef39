namespace Jiangshang.Marketplace.Replay;

/// <summary>The difference between a run and its branch since the fork, store by store.</summary>
/// <param name="Lines">One line a store and quantity that differs or matters.</param>
/// <param name="IsSame">Whether the two worlds are equal in every field.</param>
public sealed record WhatIfReport(ImmutableArray<WhatIfLine> Lines, bool IsSame)
{
    internal static WhatIfReport Of(MarketRun trunk, MarketRun branch, Day fork)
    {
        var lines = ImmutableArray.CreateBuilder<WhatIfLine>();
        for (var store = 0; store < trunk.World.Size.Stores; store++)
        {
            var code = MarketExport.StoreCode(trunk, store);
            foreach (var metric in Enum.GetValues<StoreMetric>())
            {
                lines.Add(new WhatIfLine(new StoreId(store), code, metric.ToString(), new Tally(Total(trunk, store, metric, fork)), new Tally(Total(branch, store, metric, fork))));
            }

            lines.Add(new WhatIfLine(new StoreId(store), code, "Cash", new Tally(trunk.World.Ledger[store, StoreAccount.Cash]), new Tally(branch.World.Ledger[store, StoreAccount.Cash])));
            lines.Add(new WhatIfLine(new StoreId(store), code, "Profit", new Tally(ProfitStatement.Of(trunk, new StoreId(store)).Profit.Value), new Tally(ProfitStatement.Of(branch, new StoreId(store)).Profit.Value)));
        }

        return new WhatIfReport(lines.ToImmutable(), trunk.World.FullHash() == branch.World.FullHash());
    }

    private static long Total(MarketRun run, int store, StoreMetric metric, Day from)
    {
        var total = 0L;
        for (var day = from.Value; day < run.World.History.Days.Count; day++)
        {
            total += run.World.History.Days[day].Metrics[(store * DailyHistory.MetricCount) + (int)metric];
        }

        return total;
    }
}
