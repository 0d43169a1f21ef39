using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Every figure a store is told of a day, counted anew from the exported events by another, slow way.</summary>
public sealed class DailyFiguresTests
{
    private static readonly Lazy<Dictionary<(string Day, string Store), Dictionary<string, long>>> Slow = new(Recount);

    public static TheoryData<StoreMetric> Metrics => [.. Enum.GetValues<StoreMetric>()];

    [Theory]
    [MemberData(nameof(Metrics))]
    public void A_days_figure_follows_from_the_events(StoreMetric metric)
    {
        var total = 0L;
        foreach (var day in Csv.Rows(MarketExport.Daily(ExportedMonth.Shared.Run)))
        {
            var counted = Slow.Value.GetValueOrDefault((day["day"], day["store"]))?.GetValueOrDefault(metric.ToString()) ?? 0;
            Assert.True(counted == Csv.Whole(day[metric.ToString()]), $"{metric} of {day["store"]} on day {day["day"]}: told {day[metric.ToString()]}, counted {counted}");
            total += counted;
        }

        Assert.True(total != 0, $"{metric} never happened in the month: the test would prove nothing.");
    }

    [Fact]
    public void Sources_follow_from_page_views_and_orders()
    {
        var month = ExportedMonth.Shared;
        var views = month.PageViews.ToLookup(row => (row["day"], row["store"], row["source"]));
        var paid = PaidOrders().ToLookup(row => (row["day"], row["store"], row["source"]));
        foreach (var source in Csv.Rows(MarketExport.Sources(month.Run)))
        {
            var key = (source["day"], source["store"], source["source"]);
            Assert.Equal(Csv.Whole(source["clicks"]), views[key].Count());
            Assert.Equal(Csv.Whole(source["visitors"]), views[key].Select(row => row["consumer"]).Distinct().Count());
            Assert.Equal(Csv.Whole(source["orders"]), paid[key].Count());
            Assert.Equal(Csv.Fen(source["amount"]), paid[key].Sum(row => Csv.Fen(row["paid"])));
        }
    }

    private static IEnumerable<CsvRow> PaidOrders() => ExportedMonth.Shared.Orders.Where(row => row["state"] is not ("AwaitingPayment" or "Closed"));

    private static Dictionary<(string Day, string Store), Dictionary<string, long>> Recount()
    {
        var month = ExportedMonth.Shared;
        var figures = new Dictionary<(string Day, string Store), Dictionary<string, long>>();
        void Add(string day, string store, string metric, long amount = 1)
        {
            var of = figures.TryGetValue((day, store), out var found) ? found : figures[(day, store)] = [];
            of[metric] = of.GetValueOrDefault(metric) + amount;
        }

        CountPlaces(month, Add);
        CountVisits(month, Add);
        CountVideos(month, Add);
        CountCarts(month, Add);
        CountPayments(Add);
        CountEvents(month, Add);
        foreach (var decision in month.Run.Decisions.Where(decision => decision.Decision is Decision.BuyFakeOrders))
        {
            Add(decision.Day.ToString(), $"s{decision.Store.Index + 1}", "FakeOrders", ((Decision.BuyFakeOrders)decision.Decision).Amount.Value);
        }

        return figures;
    }

    private static void CountPlaces(ExportedMonth month, Action<string, string, string, long> add)
    {
        foreach (var row in month.Places)
        {
            add(row["day"], row["store"], "Impressions", Csv.Whole(row["impressions"]));
            add(row["day"], row["store"], "AdSpend", Csv.Fen(row["cost"]));
            add(row["day"], row["store"], "AdOverrun", Csv.Fen(row["overrun"]));
            add(row["day"], row["store"], "AdClicks", row["source"] is "KeywordAds" or "DisplayAds" ? Csv.Whole(row["clicks"]) : 0);
        }
    }

    private static void CountVisits(ExportedMonth month, Action<string, string, string, long> add)
    {
        const int UnknownLastPage = 120;
        var ever = new HashSet<(string, string)>();
        foreach (var day in month.PageViews.GroupBy(row => (Day: row["day"], Store: row["store"])))
        {
            add(day.Key.Day, day.Key.Store, "Clicks", day.Count());
            var people = day.Select(row => row["consumer"]).Distinct().ToList();
            add(day.Key.Day, day.Key.Store, "Visitors", people.Count);
            add(day.Key.Day, day.Key.Store, "NewVisitors", people.Count(person => ever.Add((day.Key.Store, person))));
            add(day.Key.Day, day.Key.Store, "Inquiries", day.Count(row => row["inquired"] == "1"));
            add(day.Key.Day, day.Key.Store, "PromptReplies", day.Count(row => row["inquired"] == "1" && Csv.Whole(row["reply"]) <= 180));
            add(day.Key.Day, day.Key.Store, "ReplySeconds", day.Where(row => row["inquired"] == "1").Sum(row => Csv.Whole(row["reply"])));
            foreach (var visit in day.GroupBy(row => (row["consumer"], row["visit"])))
            {
                var dwell = visit.Sum(row => Csv.Whole(row["dwell"]));
                add(day.Key.Day, day.Key.Store, "Visits", 1);
                add(day.Key.Day, day.Key.Store, "SinglePageVisits", visit.Count() == 1 ? 1 : 0);
                add(day.Key.Day, day.Key.Store, "ShopDwellSeconds", dwell);
                add(day.Key.Day, day.Key.Store, "SiteDwellSeconds", dwell - Csv.Whole(visit.Last()["dwell"]) + UnknownLastPage);
            }
        }
    }

    private static void CountVideos(ExportedMonth month, Action<string, string, string, long> add)
    {
        foreach (var row in month.Videos)
        {
            add(row["day"], row["store"], "VideoViews", Csv.Whole(row["views"]));
            add(row["day"], row["store"], "VideoFinishes", Csv.Whole(row["finishes"]));
            add(row["day"], row["store"], "VideoLikes", Csv.Whole(row["likes"]));
            add(row["day"], row["store"], "VideoShares", Csv.Whole(row["shares"]));
        }
    }

    private static void CountCarts(ExportedMonth month, Action<string, string, string, long> add)
    {
        foreach (var row in month.Carts)
        {
            add(row["day"], row["store"], "Carts", row["segment"].Length > 0 ? 1 : 0);
            add(row["day"], row["store"], "StockOuts", row["outcome"] == "SoldOut" ? 1 : 0);
            add(row["day"], row["store"], "StockOutAmount", row["outcome"] == "SoldOut" ? Csv.Fen(row["amount"]) : 0);
        }

        foreach (var day in month.Carts.Where(row => row["order"].Length > 0).GroupBy(row => (Day: row["day"], Store: row["store"])))
        {
            add(day.Key.Day, day.Key.Store, "OrderingBuyers", day.Select(row => row["consumer"]).Distinct().Count());
        }
    }

    private static void CountPayments(Action<string, string, string, long> add)
    {
        var ever = new HashSet<(string, string)>();
        foreach (var day in PaidOrders().GroupBy(row => (Day: row["day"], Store: row["store"])))
        {
            add(day.Key.Day, day.Key.Store, "AmountPaid", day.Sum(row => Csv.Fen(row["paid"])));
            add(day.Key.Day, day.Key.Store, "PiecesPaid", day.Sum(row => Csv.Whole(row["pieces"])));
            var fromAds = day.Where(row => row["source"] is "KeywordAds" or "DisplayAds").ToList();
            add(day.Key.Day, day.Key.Store, "OrdersFromAds", fromAds.Count);
            add(day.Key.Day, day.Key.Store, "AmountFromAds", fromAds.Sum(row => Csv.Fen(row["paid"])));
            var payers = day.Where(row => row["kind"] is "Retail" or "Group").Select(row => row["consumer"]).Distinct().ToList();
            add(day.Key.Day, day.Key.Store, "Payers", payers.Count);
            add(day.Key.Day, day.Key.Store, "RepeatPayers", payers.Count(payer => !ever.Add((day.Key.Store, payer))));
        }
    }

    private static void CountEvents(ExportedMonth month, Action<string, string, string, long> add)
    {
        var names = new Dictionary<string, string[]>
        {
            ["Created"] = ["OrdersCreated"],
            ["Paid"] = ["OrdersPaid"],
            ["Closed"] = ["OrdersClosed"],
            ["GroupOpened"] = ["GroupsOpened"],
            ["GroupFilled"] = ["GroupsFilled"],
            ["GroupFailed"] = ["GroupsFailed"],
            ["Shipped"] = ["OrdersShipped"],
            ["ShippedLate"] = ["OrdersLate"],
            ["DeliveredOnTime"] = ["OrdersDelivered", "DeliveredOnTime"],
            ["DeliveredLate"] = ["OrdersDelivered"],
            ["Followed"] = ["Follows"],
            ["Complained"] = ["Complaints"],
            ["ReturnRefused"] = ["ReturnsRefused"],
            ["Reviewed"] = ["Reviews"],
            ["Refunded"] = ["Returns"],
        };
        var orders = month.Orders.ToDictionary(row => row["order"]);
        var confirmed = new HashSet<string>();
        foreach (var row in month.OrderEvents)
        {
            var order = orders[row["order"]];
            foreach (var metric in names.GetValueOrDefault(row["event"]) ?? [])
            {
                add(row["day"], row["store"], metric, 1);
            }

            var goods = Csv.Fen(order["goods"]) - Csv.Fen(order["discount"]);
            var commission = Rounded(goods * Csv.Whole(order["commission_rate"]), 10_000);
            switch (row["event"])
            {
                case "Reviewed":
                    add(row["day"], row["store"], "Stars", Csv.Whole(order["stars"]));
                    break;
                case "Cancelled":
                    add(row["day"], row["store"], "AmountRefunded", goods + Csv.Fen(order["freight"]));
                    break;
                case "Confirmed":
                    confirmed.Add(row["order"]);
                    add(row["day"], row["store"], "Commission", commission);
                    break;
                case "Refunded":
                    add(row["day"], row["store"], "AmountRefunded", goods);
                    add(row["day"], row["store"], "Commission", confirmed.Contains(row["order"]) ? -commission : 0);
                    break;
                case "Shipped":
                    var packaging = month.Run.Scenario.Packagings.Single(option => option.Code == order["packaging"]);
                    add(row["day"], row["store"], "PackagingGrams", packaging.Material.Value);
                    add(row["day"], row["store"], "CarbonGrams", packaging.CarbonDioxide.Value);
                    break;
            }
        }
    }

    private static long Rounded(long part, long whole) => (long)Math.Floor(((decimal)part / whole) + 0.5m);
}
