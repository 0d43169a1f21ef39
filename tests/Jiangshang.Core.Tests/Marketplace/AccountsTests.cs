using System.Globalization;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Realism;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Money and counts, against an independent slow path that reads nothing but the exported CSV.</summary>
public sealed class AccountsTests
{
    private static readonly Lazy<(MarketRun Run, TrafficTable Traffic)> Month = new(() => (ExportedMonth.Shared.Run, ExportedMonth.Shared.Traffic));

    [Fact]
    public void Every_stores_accounts_sum_to_zero_at_every_tick()
    {
        var run = Given.Run(Given.Sized(1_000, 3), Given.Setup(2, RivalPolicy.Expert));
        for (var tick = 0; tick < 72; tick++)
        {
            run.AdvanceTick();
            for (var store = 0; store < run.World.Size.Stores; store++)
            {
                Assert.Equal(0, Enum.GetValues<StoreAccount>().Sum(account => run.World.Ledger[store, account]));
            }

            Assert.DoesNotContain(run.World.State.StockPieces.Span.ToArray(), stock => stock < 0);
        }
    }

    [Fact]
    public void The_profit_statement_reconciles_to_the_fen()
    {
        foreach (var store in Enumerable.Range(0, Month.Value.Run.World.Size.Stores))
        {
            var statement = ProfitStatement.Of(Month.Value.Run, new StoreId(store));
            Assert.Equal(0, statement.Unreconciled.Value);
        }

        Assert.NotEqual(0, ProfitStatement.Of(Month.Value.Run, new StoreId(2)).Sales.Value);
    }

    [Fact]
    public void Inventory_at_cost_is_what_stands_in_stock_and_in_unshipped_orders()
    {
        var world = Month.Value.Run.World;
        for (var store = 0; store < world.Size.Stores; store++)
        {
            var stock = world.State.StockCost.Span.Slice(store * world.Size.Products, world.Size.Products).ToArray().Sum();
            var coming = Enumerable.Range(0, world.State.Supplies.Count).Where(row => world.State.Supplies.Store[row] == store && world.State.Supplies.Arrived[row] == 0).Sum(row => world.State.Supplies.Cost[row]);
            var unshipped = Csv.Rows(MarketExport.Orders(Month.Value.Run)).Where(row => row["store"] == MarketExport.StoreCode(Month.Value.Run, new StoreId(store)) && row["state"] is "AwaitingPayment" or "AwaitingShipment" or "AwaitingGroup")
                .Where(row => row["store"] == MarketExport.StoreCode(Month.Value.Run, new StoreId(store))).Sum(row => Csv.Fen(row["cost"]));
            Assert.Equal(world.Ledger[store, StoreAccount.Inventory], stock + coming + unshipped);
        }
    }

    [Fact]
    public void Daily_paid_orders_and_amounts_follow_from_the_orders_file()
    {
        var run = Month.Value.Run;
        var orders = Csv.Rows(MarketExport.Orders(run)).Where(row => row["state"] is not ("AwaitingPayment" or "Closed")).ToLookup(row => (row["day"], row["store"]));
        foreach (var day in Csv.Rows(MarketExport.Daily(run)))
        {
            var paid = orders[(day["day"], day["store"])].ToList();
            Assert.Equal(day["OrdersPaid"], paid.Count.ToString(CultureInfo.InvariantCulture));
            Assert.Equal(long.Parse(day["AmountPaid"], CultureInfo.InvariantCulture), paid.Sum(row => Csv.Fen(row["goods"]) - Csv.Fen(row["discount"]) + Csv.Fen(row["freight"])));
            Assert.Equal(day["Payers"], paid.Where(row => row["kind"] is "Retail" or "Group").Select(row => row["consumer"]).Distinct().Count().ToString(CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Sales_freight_and_refunds_follow_from_the_orders_file()
    {
        var run = Month.Value.Run;
        var accounts = Csv.Rows(MarketExport.Accounts(run)).ToLookup(row => (row["store"], row["account"]));
        foreach (var orders in Csv.Rows(MarketExport.Orders(run)).GroupBy(row => row["store"]))
        {
            long Goods(IEnumerable<CsvRow> rows) => rows.Sum(row => Csv.Fen(row["goods"]) - Csv.Fen(row["discount"]));
            var earned = orders.Where(row => row["confirmed"].Length > 0).ToList();
            Assert.Equal(Goods(earned), -accounts[(orders.Key, "Sales")].Sum(row => Csv.Fen(row["movement"])));
            Assert.Equal(Goods(earned.Where(row => row["refunded"].Length > 0)), accounts[(orders.Key, "Refunds")].Sum(row => Csv.Fen(row["movement"])));
            var freight = orders.Where(row => row["confirmed"].Length > 0 || row["state"] == "Refunded").Sum(row => Csv.Fen(row["freight"]));
            Assert.Equal(freight, -accounts[(orders.Key, "FreightIncome")].Sum(row => Csv.Fen(row["movement"])));
        }
    }

    [Fact]
    public void Impressions_clicks_and_ad_spending_follow_from_the_traffic_file()
    {
        var (run, table) = Month.Value;
        var traffic = Csv.Rows(table.ToCsv(run)).ToLookup(row => (row["day"], row["store"], row["source"]));
        foreach (var source in Csv.Rows(MarketExport.Sources(run)))
        {
            var rows = traffic[(source["day"], source["store"], source["source"])].ToList();
            Assert.Equal(source["impressions"], rows.Sum(row => long.Parse(row["impressions"], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
            Assert.Equal(source["clicks"], rows.Sum(row => long.Parse(row["clicks"], CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture));
        }

        foreach (var day in Csv.Rows(MarketExport.Daily(run)))
        {
            var cost = new[] { "KeywordAds", "DisplayAds" }.Sum(source => traffic[(day["day"], day["store"], source)].Sum(row => Csv.Fen(row["cost"])));
            Assert.Equal(long.Parse(day["AdSpend"], CultureInfo.InvariantCulture), cost);
        }
    }

    [Fact]
    public void Reviews_follow_from_the_orders_file()
    {
        var run = Month.Value.Run;
        var orders = Csv.Rows(MarketExport.Orders(run)).ToDictionary(row => row["order"]);
        var reviews = Csv.Rows(MarketExport.Reviews(run)).ToList();
        Assert.NotEmpty(reviews);
        Assert.All(reviews, review => Assert.Equal(review["stars"], orders[review["order"]]["stars"]));
        Assert.Equal(run.World.History.Days.Sum(day => Enumerable.Range(0, run.World.Size.Stores).Sum(store => day.Metrics[(store * DailyHistory.MetricCount) + (int)StoreMetric.Reviews])), reviews.Count);
    }

    [Fact]
    public void A_buyer_gets_back_what_the_groups_clock_or_the_law_gives()
    {
        var (paid, accounted, negative, _) = RealismFigures.Conservation(Month.Value.Run);
        Assert.Equal(paid, accounted);
        Assert.Equal(0, negative);
        Assert.Contains(Csv.Rows(MarketExport.Orders(Month.Value.Run)), row => row["state"] == "Refunded");
    }
}
