using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.DisplayAds;
using Jiangshang.Marketplace.KeywordAds;
using Jiangshang.Marketplace.Orders;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.ShortVideoFeed;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class WorldTests
{
    private static MarketScenario Alone(int days) => Given.Sized(2_000, days) with { Rivals = [] };

    [Fact]
    public void A_store_with_stock_sells_and_one_without_does_not()
    {
        var stocked = Given.Run(Alone(8), Given.Setup()).With(Given.Towel(), Given.Stock(200)).Days(8);
        var empty = Given.Run(Alone(8), Given.Setup()).With(Given.Towel()).Days(8);
        Assert.True(Total(stocked, StoreMetric.OrdersPaid) >= 5);
        Assert.Equal(0, Total(empty, StoreMetric.Impressions));
    }

    [Fact]
    public void A_listing_is_found_only_by_queries_whose_words_it_carries()
    {
        var run = Given.Run(Alone(1), Given.Setup()).With(Given.Towel("毛巾"), Given.Stock(50));
        var keywords = run.Scenario.Keywords;
        for (var keyword = 0; keyword < keywords.Length; keyword++)
        {
            var carries = keywords[keyword].Category.Index == 0 && keywords[keyword].Words.All(word => word is "毛巾" or "纯棉");
            Assert.Equal(carries, run.World.Ranking.RelevanceOf(keyword, 0) > 0);
        }
    }

    [Fact]
    public void A_repeated_word_lowers_relevance()
    {
        var plain = Given.Run(Alone(1), Given.Setup()).With(Given.Towel("纯棉毛巾"));
        var stuffed = Given.Run(Alone(1), Given.Setup()).With(Given.Towel("纯棉毛巾毛巾毛巾"));
        Assert.True(stuffed.World.Ranking.RelevanceOf(0, 0) < plain.World.Ranking.RelevanceOf(0, 0));
    }

    [Fact]
    public void Advertising_never_costs_more_than_its_budget_and_says_what_was_absorbed()
    {
        var run = Given.Run(Alone(2), Given.Setup()).With(
            Given.Towel(), Given.Stock(300), new Decision.SetKeywordBudget(new Fen(55)),
            new Decision.PlaceKeywordBid(new ListingId(0), new KeywordId(0), new Fen(100), KeywordMatch.Broad)).Days(2);
        Assert.Equal(110, Total(run, StoreMetric.AdSpend));
        Assert.True(Total(run, StoreMetric.AdOverrun) > 0);
    }

    [Fact]
    public void The_only_bidder_pays_the_reserve()
    {
        var run = Given.Run(Alone(1), Given.Setup()).With(
            Given.Towel(), Given.Stock(300), new Decision.SetKeywordBudget(new Fen(100_000)),
            new Decision.PlaceKeywordBid(new ListingId(0), new KeywordId(0), new Fen(100), KeywordMatch.Exact)).Days(1);
        Assert.True(Total(run, StoreMetric.AdClicks) > 5);
        Assert.Equal(Total(run, StoreMetric.AdClicks) * run.Scenario.KeywordAds.Reserve.Value, Total(run, StoreMetric.AdSpend));
    }

    [Fact]
    public void Display_impressions_are_charged_by_the_thousand()
    {
        var run = Given.Run(Alone(2), Given.Setup()).With(
            Given.Towel(), Given.Stock(300),
            new Decision.PlaceDisplayBid(new ListingId(0), new SegmentId(-1), DisplayBidding.CostPerMille, new Fen(2_000), new Fen(100_000))).Days(2);
        var displays = run.World.State.Displays;
        Assert.True(displays.Impressions[0] > 100);
        Assert.Equal(displays.Impressions[0] * run.Scenario.DisplayAds.Reserve.Value, (displays.Spend[0] * 1000) + displays.Owed[0]);
    }

    [Fact]
    public void A_commission_brings_affiliate_orders_and_is_paid_when_they_are_kept()
    {
        var run = Given.Run(Alone(20), Given.Setup()).With(Given.Towel(), Given.Stock(900), new Decision.SetCommission(new ListingId(0), new BasisPoints(1_000))).Days(18);
        var orders = run.World.State.Orders;
        Assert.Contains(Enumerable.Range(0, orders.Count), order => orders.Source[order] == (byte)TrafficSource.Affiliate);
        var due = Enumerable.Range(0, orders.Count).Where(order => orders.Earned[order] != 0 && orders.RefundedOn[order] < 0)
            .Sum(order => new Fen(orders.Goods[order] - orders.Discount[order]).Share(new BasisPoints(orders.CommissionRate[order])).Value);
        Assert.True(due > 0);
        Assert.Equal(due, run.World.Ledger[0, StoreAccount.Commission]);
    }

    [Fact]
    public void A_good_video_climbs_the_pools_and_a_poor_one_ends_in_the_first()
    {
        var (good, poor) = (new BasisPoints(9_500), new BasisPoints(500));
        var run = Given.Run(Alone(3), Given.Setup()).With(
            Given.Towel(), Given.Stock(300),
            new Decision.PublishVideo(new ListingId(0), new VideoPlatformId(0), good, good, good, true),
            new Decision.PublishVideo(new ListingId(0), new VideoPlatformId(0), poor, poor, poor, true)).Days(3);
        var videos = run.World.State.Videos;
        Assert.True(videos.Pool[0] >= 1);
        Assert.Equal((0, 1), (videos.Pool[1], (int)videos.Ended[1]));
        Assert.True(videos.Views[0] > 3 * videos.Views[1]);
    }

    [Fact]
    public void A_full_group_ships_and_an_unfilled_one_is_refunded()
    {
        var run = Given.Run(Alone(4), Given.Setup()).With(Given.Towel(), Given.Stock(900), new Decision.SetGroupPrice(new ListingId(0), new Fen(1_290))).Days(4);
        var orders = run.World.State.Orders;
        var groups = run.World.State.Groups;
        var size = run.Scenario.TradeModes.GroupSize.Value;
        Assert.True(Total(run, StoreMetric.GroupsFilled) > 0);
        for (var order = 0; order < orders.Count; order++)
        {
            if (orders.Group[order] >= 0)
            {
                Assert.Equal(groups.Closed[orders.Group[order]] == 2, orders.State[order] == (byte)OrderState.CancelledAndRefunded && groups.Members[orders.Group[order]] < size);
                Assert.Equal(1_290 * orders.Pieces[order], orders.Goods[order]);
            }
        }

        var lonely = Given.Run(Alone(4) with { TradeModes = run.Scenario.TradeModes with { GroupSize = new Headcount(500) } }, Given.Setup())
            .With(Given.Towel(), Given.Stock(900), new Decision.SetGroupPrice(new ListingId(0), new Fen(1_290))).Days(4);
        Assert.True(Total(lonely, StoreMetric.GroupsFailed) > 0);
        Assert.Contains(lonely.World.State.Orders.State.Span.ToArray(), state => state == (byte)OrderState.CancelledAndRefunded);
    }

    [Fact]
    public void Business_buyers_take_the_cheapest_offer_within_their_means()
    {
        var terms = Given.FirstLesson.TradeModes with { RequestChance = new BasisPoints(10_000), SampleChance = new BasisPoints(0) };
        var scenario = Alone(6) with { TradeModes = terms, Products = [Given.FirstLesson.Products[0]], Suppliers = [.. Given.FirstLesson.Suppliers.Select(supplier => supplier with { Offers = [supplier.Offers[0]] })] };
        var run = Given.Run(scenario, Given.Setup()).With(
            Given.Towel(), Given.Stock(1_500), new Decision.SetWholesale(new ListingId(0), new Pieces(10), new Fen(1_140), new Pieces(50), new Fen(1_100), false, new Fen(1_000))).Days(6);
        var orders = run.World.State.Orders;
        var wholesale = Enumerable.Range(0, orders.Count).Where(order => orders.Kind[order] == (byte)OrderKind.Wholesale).ToList();
        Assert.NotEmpty(wholesale);
        Assert.All(wholesale, order => Assert.Equal(orders.Pieces[order] * (orders.Pieces[order] >= 50 ? 1_100 : 1_140), orders.Goods[order]));
    }

    [Fact]
    public void A_second_hand_item_sells_at_or_above_its_floor()
    {
        var run = Given.Run(Alone(6), Given.Setup()).With(Given.Towel(), Given.Stock(5), new Decision.OfferPeerItem(new ProductId(0), new Fen(1_200), new Fen(800))).Days(6);
        var items = run.World.State.PeerItems;
        Assert.Equal(1, items.Sold[0]);
        Assert.InRange(items.SoldFor[0], 800, 1_200);
    }

    [Theory]
    [InlineData("L1", "最佳毛巾", true)]
    [InlineData("L1", "最佳使用方法见包装", false)]
    [InlineData("L9", "杀菌率高", true)]
    [InlineData("L14", "材质:100%桑蚕丝", true)]
    [InlineData("L14", "材质:100%棉", false)]
    [InlineData("L5", "吸水快3倍", true)]
    [InlineData("L5", "吸水快3倍（来源：检测报告）", false)]
    public void Content_is_checked_against_law_and_facts(string code, string claim, bool breaks)
    {
        var run = Given.Run(Alone(1), Given.Setup()).With(Given.Towel(claims: claim));
        var found = run.World.Rules.Breaches(0).Any(breach => run.Scenario.Rules[breach.Rule].Code == code);
        Assert.Equal(breaks, found);
    }

    [Fact]
    public void A_struck_through_price_above_the_lowest_deal_of_seven_days_is_a_breach()
    {
        var run = Given.Run(Alone(4), Given.Setup()).With(Given.Towel(), Given.Stock(500)).Days(2);
        run.With(new Decision.SetLimitedOffer(new ListingId(0), new Fen(1_390), new Fen(1_590), new Day(3), true));
        Assert.DoesNotContain(run.World.Rules.Breaches(0), breach => run.Scenario.Rules[breach.Rule].Code == "L21");
        run.With(new Decision.SetLimitedOffer(new ListingId(0), new Fen(1_390), new Fen(2_990), new Day(3), true));
        Assert.Contains(run.World.Rules.Breaches(0), breach => run.Scenario.Rules[breach.Rule].Code == "L21");
    }

    [Fact]
    public void A_no_op_what_if_is_the_same_world()
    {
        var run = Given.Run(Given.Sized(800, 4), Given.Setup(5, RivalPolicy.Competent)).Days(4);
        var (report, _) = WhatIf.Compare(run.Scenario, run.Setup, run.Decisions, new Day(2), new Day(4), _ => false, [], WorkerThreads.One);
        Assert.True(report!.IsSame);
        Assert.All(report.Lines, line => Assert.Equal(line.Was, line.Would));
    }

    [Fact]
    public void A_lower_price_in_a_what_if_sells_more()
    {
        var run = Given.Run(Given.Sized(8_000, 7), Given.Setup()).With(Given.Towel(), Given.Stock(900)).Days(7);
        var cheaper = new StampedDecision(new Day(2), new Hour(0), new StoreId(0), new DecisionSequence(99), new Decision.SetPrice(new ListingId(0), new Fen(990)));
        var (report, _) = WhatIf.Compare(run.Scenario, run.Setup, run.Decisions, new Day(2), new Day(7), _ => false, [cheaper], WorkerThreads.One);
        var line = report!.Lines.Single(candidate => candidate.Store.Index == 0 && candidate.Quantity == nameof(StoreMetric.PiecesPaid));
        Assert.True(line.Would.Value > line.Was.Value);
    }

    [Fact]
    public void An_explained_visit_ends_as_the_visit_did()
    {
        var scenario = Given.Sized(2_000, 3);
        var run = Given.Run(scenario, Given.Setup(5, RivalPolicy.Expert)).Days(3);
        var orders = run.World.State.Orders;
        var checkedOrders = 0;
        for (var order = orders.Count - 1; order >= 0 && checkedOrders < 6; order--)
        {
            if (orders.Source[order] == (byte)TrafficSource.ShortVideo || orders.Kind[order] != (byte)OrderKind.Retail || orders.Day[order] != 2)
            {
                continue;
            }

            var (replay, _) = MarketReplay.Run(scenario, run.Setup, [], new Day(2), WorkerThreads.One);
            MarketReplay.ContinueToHour(replay, [], new Hour(orders.Hour[order]));
            var told = string.Join('\n', Explain.Visits(replay, new ConsumerId(orders.Consumer[order])).Lines.Select(line => line.Chinese));
            var isPaid = orders.State[order] is not ((byte)OrderState.AwaitingPayment or (byte)OrderState.Closed);
            Assert.Contains(isPaid ? "结果：成交" : "结果：没有成交", told, StringComparison.Ordinal);
            Assert.Contains(FormattableString.Invariant($"比较商品 {orders.Listing[order]}"), told, StringComparison.Ordinal);
            checkedOrders++;
        }

        Assert.Equal(6, checkedOrders);
    }

    [Fact]
    public void An_explained_charge_is_the_charge()
    {
        var scenario = Given.Sized(500, 2);
        var run = Given.Run(scenario, Given.Setup(5, RivalPolicy.Expert)).Days(1);
        var told = Explain.Charge(run, new KeywordId(0), new SegmentId(0));
        Assert.Contains(told.Lines, line => line.English.StartsWith("Place 1: ", StringComparison.Ordinal) && line.English.Contains("charged", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mixed_batch_counts_its_products_together()
    {
        var lesson = Given.FirstLesson;
        var terms = lesson.TradeModes with { RequestChance = new BasisPoints(10_000), SampleChance = new BasisPoints(0), MixedChance = new BasisPoints(10_000), RequestSmallest = new Pieces(30), RequestLargest = new Pieces(30), WholesaleBuyers = new Headcount(1) };
        var scenario = Alone(8) with
        {
            TradeModes = terms,
            Products = [lesson.Products[0], lesson.Products[1]],
            Suppliers = [.. lesson.Suppliers.Select(supplier => supplier with { Offers = [.. supplier.Offers.Where(offer => offer.Product.Index < 2)] })],
        };
        int Ordered(bool mixed)
        {
            var run = Given.Run(scenario, Given.Setup()).With(
                new Decision.GrantCash(new StoreId(0), new Fen(10_000_000)), Given.Towel(), Given.Towel("纯棉浴巾吸水柔软家用") with { Product = new ProductId(1) }, Given.Stock(800), Given.Stock(800, product: 1),
                new Decision.SetWholesale(new ListingId(0), new Pieces(50), new Fen(500), new Pieces(0), Fen.Zero, mixed, Fen.Zero),
                new Decision.SetWholesale(new ListingId(1), new Pieces(50), new Fen(500), new Pieces(0), Fen.Zero, mixed, Fen.Zero)).Days(8);
            var orders = run.World.State.Orders;
            return Enumerable.Range(0, orders.Count).Count(order => orders.Kind[order] == (byte)OrderKind.Wholesale);
        }

        Assert.Equal(0, Ordered(mixed: false));
        Assert.True(Ordered(mixed: true) > 4);
    }

    [Fact]
    public void A_third_advertisement_of_a_store_raises_no_charge()
    {
        var run = Given.Run(Alone(1), Given.Setup()).With(Given.Towel(), Given.Towel("纯棉毛巾吸水家用"), Given.Towel("毛巾纯棉柔软家用"), Given.Stock(300), new Decision.SetKeywordBudget(new Fen(100_000)));
        for (var listing = 0; listing < 3; listing++)
        {
            run.With(new Decision.PlaceKeywordBid(new ListingId(listing), new KeywordId(0), new Fen(100 - listing), KeywordMatch.Exact));
        }

        run.World.Pages.Ensure(0);
        var prices = Enumerable.Range(0, run.World.Pages.Depths[0]).Where(slot => run.World.Pages.References[slot] >= 0).Select(slot => run.World.Pages.Prices[slot]).ToList();
        Assert.Equal(2, prices.Count);
        Assert.Equal(run.Scenario.KeywordAds.Reserve.Value, prices[1]);
    }

    [Fact]
    public void A_return_nobody_answers_is_granted_by_the_clock()
    {
        var steps = new Dictionary<OrderEvent, int>();
        var run = Given.Run(Alone(25) with { AfterSales = Given.FirstLesson.AfterSales with { ReturnBase = new BasisPoints(30_000) } }, Given.Setup());
        run.ListenToTraffic(new EventCount(steps));
        run.With(Given.Towel(), Given.Stock(900), new Decision.SetStaff(new Headcount(1), new Headcount(2)), new Decision.SetRefundPolicy(true)).Days(3);
        run.With(new Decision.SetStaff(new Headcount(0), new Headcount(2))).Days(22);
        Assert.True(steps.GetValueOrDefault(OrderEvent.ReturnAgreedByClock) > 0);
        Assert.Equal(0, steps.GetValueOrDefault(OrderEvent.ReturnRefused));
    }

    [Fact]
    public void A_deceived_buyer_who_complains_is_owed_three_prices_and_at_least_five_hundred_yuan()
    {
        var scenario = Alone(25) with { AfterSales = Given.FirstLesson.AfterSales with { ComplaintBase = new BasisPoints(40_000) }, Rules = [.. Given.FirstLesson.Rules.Where(rule => rule.Code == "L14").Select(rule => rule with { Detection = new BasisPoints(0) })] };
        var run = Given.Run(scenario, Given.Setup()).With(Given.Towel(claims: "材质:100%桑蚕丝"), Given.Stock(900), new Decision.SetStaff(new Headcount(2), new Headcount(5))).Days(25);
        var complaints = Total(run, StoreMetric.Complaints);
        Assert.True(complaints > 0);
        Assert.True(run.World.Ledger[0, StoreAccount.Compensation] >= 50_000 * complaints);
    }

    private sealed class EventCount(Dictionary<OrderEvent, int> steps) : ITrafficSink
    {
        public void Happened(OrderEventRow row) => steps[row.Event] = steps.GetValueOrDefault(row.Event) + 1;
    }

    private static long Total(MarketRun run, StoreMetric metric, int store = 0) =>
        run.World.History.Days.Sum(day => day.Metrics[(store * DailyHistory.MetricCount) + (int)metric]);
}
