using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Funnels by dimension and customers by RFM, counted anew from the exported events.</summary>
public sealed class FunnelTests
{
    private static readonly Dictionary<FunnelDimension, string> Columns = new()
    {
        [FunnelDimension.Source] = "source",
        [FunnelDimension.Keyword] = "keyword",
        [FunnelDimension.Listing] = "listing",
        [FunnelDimension.Hour] = "hour",
        [FunnelDimension.Region] = "province",
        [FunnelDimension.Device] = "device",
        [FunnelDimension.Audience] = "segment",
    };

    public static TheoryData<FunnelDimension> Dimensions => [.. Enum.GetValues<FunnelDimension>()];

    [Theory]
    [MemberData(nameof(Dimensions))]
    public void A_funnel_follows_from_page_views_and_carts(FunnelDimension dimension)
    {
        var month = ExportedMonth.Shared;
        var column = Columns[dimension];
        var views = month.PageViews.ToLookup(row => (row["day"], row["store"], row[column]));
        var carts = month.Carts.Where(row => row["segment"].Length > 0).ToLookup(row => (row["day"], row["store"], row[column]));
        var rows = Csv.Rows(month.Funnels.ToCsv(month.Run)).Where(row => row["dimension"] == dimension.ToString()).ToList();
        Assert.Equal(month.PageViews.Count(row => row[column].Length > 0), rows.Sum(row => Csv.Whole(row["page_views"])));
        foreach (var row in rows)
        {
            var key = (row["day"], row["store"], row["value"]);
            var paid = carts[key].Where(cart => cart["outcome"] == "Paid").ToList();
            Assert.Equal(Csv.Whole(row["page_views"]), views[key].Count());
            Assert.Equal(Csv.Whole(row["visitors"]), views[key].Select(view => view["consumer"]).Distinct().Count());
            Assert.Equal(Csv.Whole(row["inquiries"]), views[key].Count(view => view["inquired"] == "1"));
            Assert.Equal(Csv.Whole(row["carts"]), carts[key].Count());
            Assert.Equal(Csv.Whole(row["orders"]), carts[key].Count(cart => cart["order"].Length > 0));
            Assert.Equal(Csv.Whole(row["paid_orders"]), paid.Count);
            Assert.Equal(Csv.Whole(row["payers"]), paid.Select(cart => cart["consumer"]).Distinct().Count());
            Assert.Equal(Csv.Fen(row["amount"]), paid.Sum(cart => Csv.Fen(cart["amount"])));
        }
    }

    [Theory]
    [InlineData(FunnelDimension.Source)]
    [InlineData(FunnelDimension.Keyword)]
    [InlineData(FunnelDimension.Listing)]
    public void Impressions_and_cost_follow_from_the_traffic_file(FunnelDimension dimension)
    {
        var month = ExportedMonth.Shared;
        var places = month.Places.ToLookup(row => (row["day"], row["store"], row[Columns[dimension]]));
        foreach (var row in Csv.Rows(month.Funnels.ToCsv(month.Run)).Where(row => row["dimension"] == dimension.ToString()))
        {
            var key = (row["day"], row["store"], row["value"]);
            Assert.Equal(Csv.Whole(row["impressions"]), places[key].Sum(place => Csv.Whole(place["impressions"])));
            Assert.Equal(Csv.Fen(row["cost"]), places[key].Sum(place => Csv.Fen(place["cost"])));
        }
    }

    [Fact]
    public void A_funnel_of_several_days_is_the_sum_of_its_days()
    {
        var month = ExportedMonth.Shared;
        var rows = Csv.Rows(month.Funnels.ToCsv(month.Run)).Where(row => row["store"] == "s3" && row["dimension"] == "Audience" && Csv.Whole(row["day"]) is >= 2 and <= 9).ToLookup(row => row["value"]);
        var report = month.Funnels.Of(month.Run, new StoreId(2), new Day(2), new Day(9), FunnelDimension.Audience);
        Assert.NotEmpty(report);
        foreach (var row in report)
        {
            Assert.Equal(rows[row.Value].Sum(day => Csv.Whole(day["page_views"])), row.PageViews.Value);
            Assert.Equal(rows[row.Value].Sum(day => Csv.Fen(day["amount"])), row.AmountPaid.Value);
            Assert.Equal(rows[row.Value].Sum(day => Csv.Whole(day["impressions"])), row.Impressions!.Value.Value);
        }
    }

    [Fact]
    public void Customers_follow_from_the_orders_file()
    {
        var month = ExportedMonth.Shared;
        var kept = month.Orders.Where(row => row["kind"] is "Retail" or "Group" && row["state"] is not ("AwaitingPayment" or "Closed" or "CancelledAndRefunded" or "Refunded"));
        var told = Csv.Rows(CustomerReport.ToCsv(month.Run)).ToLookup(row => row["store"]);
        foreach (var store in kept.GroupBy(row => row["store"]))
        {
            var customers = store.GroupBy(row => row["consumer"]).Select(of => (
                Consumer: of.Key, Recency: month.Run.Day.Value - 1 - of.Max(row => Csv.Whole(row["day"])), Orders: (long)of.Count(), Amount: of.Sum(row => Csv.Fen(row["paid"])))).ToList();
            long Score(Func<(string Consumer, long Recency, long Orders, long Amount), bool> isWorse) => 1 + (5 * customers.Count(isWorse) / customers.Count);
            var scored = customers.ToDictionary(customer => customer.Consumer, customer => (
                customer.Recency, customer.Orders, customer.Amount,
                R: Score(other => other.Recency > customer.Recency), F: Score(other => other.Orders < customer.Orders), M: Score(other => other.Amount < customer.Amount)));
            Assert.Equal(customers.Count, told[store.Key].Count());
            foreach (var row in told[store.Key])
            {
                var expected = scored[row["consumer"]];
                Assert.Equal((expected.Recency, expected.Orders, expected.Amount), (Csv.Whole(row["recency_days"]), Csv.Whole(row["orders"]), Csv.Fen(row["amount"])));
                Assert.Equal((expected.R, expected.F, expected.M), (Csv.Whole(row["r"]), Csv.Whole(row["f"]), Csv.Whole(row["m"])));
                var isHigh = (expected.R >= scored.Values.Average(of => of.R), expected.F >= scored.Values.Average(of => of.F), expected.M >= scored.Values.Average(of => of.M));
                Assert.Equal(GroupOf(isHigh), row["group"]);
            }
        }
    }

    [Fact]
    public void Every_customer_group_has_a_combination_of_its_own()
    {
        bool[] both = [false, true];
        var groups = both.SelectMany(r => both.SelectMany(f => both.Select(m => GroupOf((r, f, m))))).ToList();
        Assert.Equal(Enum.GetNames<CustomerGroup>().Order(StringComparer.Ordinal), groups.Order(StringComparer.Ordinal));
    }

    /// <summary>The textbook's table.</summary>
    private static string GroupOf((bool Recent, bool Frequent, bool Much) high)
    {
        string[] table = ["Lost", "WinBack", "Fading", "Keep", "Newcomer", "Promising", "Regular", "Champion"];
        return table[(high.Recent ? 4 : 0) + (high.Frequent ? 2 : 0) + (high.Much ? 1 : 0)];
    }
}
