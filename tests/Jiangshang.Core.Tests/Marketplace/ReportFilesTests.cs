using System.Globalization;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Shop, site and service figures, profit and ratings, each computed anew from the exported events by another, slow way.</summary>
public sealed class ReportFilesTests
{
    private const int Day = 86_400;

    [Fact]
    public void Shop_figures_follow_from_page_views_and_carts()
    {
        var month = ExportedMonth.Shared;
        foreach (var row in Csv.Rows(month.Analytics.ShopCsv(month.Run)))
        {
            var views = Of(month.PageViews, row);
            var carts = Of(month.Carts, row).Where(cart => cart["segment"].Length > 0 && cart["order"].Length > 0).ToList();
            var paid = carts.Where(cart => cart["outcome"] == "Paid").ToList();
            var visitors = views.Select(view => view["consumer"]).Distinct().Count();
            var payers = paid.Select(cart => cart["consumer"]).Distinct().Count();
            var amount = paid.Sum(cart => Csv.Fen(cart["amount"]));
            var visits = views.GroupBy(view => (view["consumer"], view["day"], view["visit"])).ToList();
            Equal(row, "page_views", views.Count);
            Equal(row, "visitors", visitors);
            Equal(row, "visitors_Feed", views.Where(view => view["source"] == "Feed").Select(view => view["consumer"]).Distinct().Count());
            Equal(row, "payers", payers);
            Assert.Equal(amount, Csv.Fen(row["amount_paid"]));
            Ratio(row, "payment_conversion", payers, visitors);
            Ratio(row, "order_payment_rate", payers, carts.Select(cart => cart["consumer"]).Distinct().Count());
            Ratio(row, "bounce_rate", visits.Count(visit => visit.Count() == 1), visits.Count);
            Mean(row, "average_stay", views.Sum(view => Csv.Whole(view["dwell"])), visits.Count);
            Assert.Equal(payers == 0 ? "" : Yuan(amount, payers), row["average_order_value"]);
            Assert.Equal(visitors == 0 ? "" : Yuan(amount, visitors), row["visitor_value"]);
        }
    }

    [Fact]
    public void Site_figures_follow_from_page_views_and_carts()
    {
        var month = ExportedMonth.Shared;
        foreach (var row in Csv.Rows(month.Analytics.SiteCsv(month.Run)))
        {
            var views = Of(month.PageViews, row);
            var seconds = new List<long>();
            var bounces = 0;
            foreach (var person in views.GroupBy(view => view["consumer"]))
            {
                var times = person.Select(view => (Csv.Whole(view["day"]) * Day) + Csv.Whole(view["second"])).Order().ToList();
                for (var from = 0; from < times.Count;)
                {
                    var to = from;
                    while (to + 1 < times.Count && times[to + 1] <= times[to] + 1_800)
                    {
                        to++;
                    }

                    seconds.Add(times[to] - times[from] + 120);
                    bounces += to == from ? 1 : 0;
                    from = to + 1;
                }
            }

            Equal(row, "visits", seconds.Count);
            Equal(row, "visitors", views.Select(view => (view["consumer"], view["day"])).Distinct().Count());
            Ratio(row, "bounce_rate", bounces, seconds.Count);
            Ratio(row, "depth", views.Count, seconds.Count);
            Mean(row, "average_stay", seconds.Sum(), seconds.Count);
            Ratio(row, "conversion_rate", Of(month.Carts, row).Count(cart => cart["segment"].Length > 0 && cart["outcome"] == "Paid"), seconds.Count);
        }
    }

    [Fact]
    public void Service_figures_follow_from_page_views_and_carts()
    {
        var month = ExportedMonth.Shared;
        var nobody = month.Run.Scenario.Staff.UnstaffedReply.Value;
        foreach (var row in Csv.Rows(month.Analytics.ServiceCsv(month.Run)))
        {
            var asks = Of(month.PageViews, row).Where(view => view["inquired"] == "1").ToList();
            var paid = month.Carts.Where(cart => cart["store"] == row["store"] && cart["segment"].Length > 0 && cart["outcome"] == "Paid").Select(cart => (cart["consumer"], Csv.Whole(cart["day"]))).ToHashSet();
            var rounds = new List<long?>();
            foreach (var talk in asks.GroupBy(view => (view["consumer"], view["day"])))
            {
                long? since = null;
                var events = talk.SelectMany(view =>
                {
                    var at = Csv.Whole(view["second"]);
                    var reply = Csv.Whole(view["reply"]);
                    return new[] { (At: at, Kind: 0), (At: at + reply, Kind: 1) }.Take(reply >= nobody ? 1 : 2);
                }).Order();
                foreach (var (at, kind) in events)
                {
                    if (kind == 0)
                    {
                        since ??= at;
                    }
                    else if (since is { } asked)
                    {
                        rounds.Add(at - asked);
                        since = null;
                    }
                }

                if (since is not null)
                {
                    rounds.Add(null);
                }
            }

            var inquirers = asks.GroupBy(view => view["consumer"]).ToList();
            Equal(row, "inquirers", inquirers.Count);
            Equal(row, "rounds", rounds.Count);
            Mean(row, "average_response", rounds.Sum(round => round ?? 0), rounds.Count(round => round is not null));
            Ratio(row, "prompt_rate", rounds.Count(round => round <= 180), rounds.Count);
            Ratio(row, "reply_rate", rounds.Count(round => round is not null), rounds.Count);
            Ratio(row, "inquiry_conversion", inquirers.Count(person => person.Any(view => paid.Contains((person.Key, Csv.Whole(view["day"]))) || paid.Contains((person.Key, Csv.Whole(view["day"]) + 1)))), inquirers.Count);
        }
    }

    [Fact]
    public void Profit_follows_from_the_accounts_file()
    {
        var run = ExportedMonth.Shared.Run;
        var accounts = Csv.Rows(Jiangshang.Marketplace.StoreReports.MarketExport.Accounts(run)).GroupBy(row => (row["store"], row["account"])).ToDictionary(of => of.Key, of => of.Sum(row => Csv.Fen(row["movement"])));
        foreach (var row in Csv.Rows(Jiangshang.Marketplace.StoreReports.MarketExport.Profit(run)))
        {
            long Sum(params string[] names) => names.Sum(name => accounts[(row["store"], name)]);
            Assert.Equal(-Sum("Sales", "Refunds"), Csv.Fen(row["sales"]));
            Assert.Equal(-Sum("FreightIncome"), Csv.Fen(row["freight_income"]));
            Assert.Equal(Sum("CostOfGoods", "GoodsLost"), Csv.Fen(row["cost_of_goods"]));
            Assert.Equal(Sum("Freight", "Packaging"), Csv.Fen(row["fulfilment"]));
            Assert.Equal(Sum("KeywordAds", "DisplayAds", "Commission"), Csv.Fen(row["promotion"]));
            Assert.Equal(Sum("PlatformFee"), Csv.Fen(row["platform_fee"]));
            Assert.Equal(Sum("Wages"), Csv.Fen(row["wages"]));
            Assert.Equal(Sum("Fines", "Compensation", "Illicit"), Csv.Fen(row["penalties"]));
            Assert.Equal(-Sum("Sales", "Refunds", "FreightIncome", "CostOfGoods", "GoodsLost", "Freight", "Packaging", "KeywordAds", "DisplayAds", "Commission", "PlatformFee", "Wages", "Fines", "Compensation", "Illicit"), Csv.Fen(row["profit"]));
            Assert.Equal("0.00", row["unreconciled"]);
        }
    }

    [Fact]
    public void Store_ratings_follow_from_the_reviews_file()
    {
        var run = ExportedMonth.Shared.Run;
        var reviews = Csv.Rows(Jiangshang.Marketplace.StoreReports.MarketExport.Reviews(run)).ToLookup(row => row["store"]);
        foreach (var row in Csv.Rows(Jiangshang.Marketplace.StoreReports.MarketExport.Profit(run)))
        {
            var counted = reviews[row["store"]].Where(review => review["counted"] == "1").ToList();
            Equal(row, "ratings", counted.Count);
            Ratio(row, "description", counted.Sum(review => Csv.Whole(review["stars"])), counted.Count);
            Ratio(row, "service", counted.Sum(review => Csv.Whole(review["service"])), counted.Count);
            Ratio(row, "logistics", counted.Sum(review => Csv.Whole(review["logistics"])), counted.Count);
        }
    }

    [Fact]
    public void Fines_follow_from_the_violations_file()
    {
        var run = ExportedMonth.Shared.Run;
        var found = Csv.Rows(Jiangshang.Marketplace.StoreReports.MarketExport.Violations(run)).GroupBy(row => row["store"]).ToDictionary(of => of.Key, of => of.Sum(row => Csv.Fen(row["fine"])));
        foreach (var store in Csv.Rows(Jiangshang.Marketplace.StoreReports.MarketExport.Accounts(run)).Where(row => row["account"] == "Fines").GroupBy(row => row["store"]))
        {
            Assert.Equal(found.GetValueOrDefault(store.Key), store.Sum(row => Csv.Fen(row["movement"])));
        }
    }

    private static List<CsvRow> Of(IEnumerable<CsvRow> rows, CsvRow period) =>
        [.. rows.Where(row => row["store"] == period["store"] && Csv.Whole(row["day"]) >= Csv.Whole(period["first"]) && Csv.Whole(row["day"]) <= Csv.Whole(period["last"]))];

    private static void Equal(CsvRow row, string column, long counted) =>
        Assert.True(row[column] == counted.ToString(CultureInfo.InvariantCulture), $"{column} of {row["store"]} {Period(row)}: told {row[column]}, counted {counted}");

    private static void Ratio(CsvRow row, string column, long part, long whole) => Mean(row, column, part * 10_000, whole);

    private static void Mean(CsvRow row, string column, long sum, long count)
    {
        var expected = count == 0 ? "" : ((long)Math.Floor(((decimal)sum / count) + 0.5m)).ToString(CultureInfo.InvariantCulture);
        Assert.True(row[column] == expected, $"{column} of {row["store"]} {Period(row)}: told {row[column]}, counted {expected}");
    }

    private static string Period(CsvRow row) => row.Has("first") ? $"{row["first"]}–{row["last"]}" : "";

    private static string Yuan(long amount, long count) => (Math.Floor(((decimal)amount / count) + 0.5m) / 100).ToString("F2", CultureInfo.InvariantCulture);
}
