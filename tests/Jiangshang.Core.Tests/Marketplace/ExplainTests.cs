using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Determinism;
using Jiangshang.Marketplace.Orders;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.ShortVideoFeed;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>What is explained is what happened, and its parts sum to what decided.</summary>
public sealed class ExplainTests
{
    private static readonly MarketScenario World = Given.Sized(2_000, 20);
    private static readonly MarketRunSetup Setup = Given.Setup(5, RivalPolicy.Expert);

    [Fact]
    public void The_reasons_of_a_click_and_of_a_wish_sum_to_what_decides()
    {
        var world = Given.Run(World, Setup).Days(3).World;
        for (var listing = 0; listing < world.State.Listings.Count; listing++)
        {
            var click = UtilityReasons.Click(world, Channel.Feed, 0, listing, 1).Sum(reason => reason.Value);
            Assert.Equal(world.Pages.ClickProbability(Channel.Feed, 0, listing, 1, isAd: false), MarketMath.Logistic(click), 1e-4f);
            const int Consumer = 42;
            var wish = UtilityReasons.Buy(world, Channel.StorePage, Consumer, listing).Sum(reason => reason.Value);
            Assert.Equal(world.Kernel.Utility(Consumer, world.State.Consumers.Segment[Consumer], Channel.StorePage, listing), wish, 1e-3f);
        }
    }

    [Fact]
    public void An_orders_story_has_a_sentence_for_each_of_its_steps()
    {
        var finished = Given.Run(World, Setup).Days(20);
        var order = Enumerable.Range(0, finished.World.State.Orders.Count).First(o => finished.World.State.Orders.State[o] == (byte)OrderState.Refunded);
        var events = new Steps(order);
        var told = Given.Run(World, Setup);
        var story = new OrderStory(told, new OrderId(order));
        told.ListenToTraffic(new TrafficSinks([story, events]));
        told.Days(20);
        Assert.Equal(finished.World.FullHash(), told.World.FullHash());
        var chinese = story.Told.Lines.Select(line => line.Chinese).ToList();
        Assert.Equal(events.Count + 1, chinese.Count);
        Assert.Contains(chinese, line => line.StartsWith("买家满意度", StringComparison.Ordinal));
        Assert.Contains(chinese, line => line.Contains("申请退货退款", StringComparison.Ordinal));
        Assert.Contains("退商品款", chinese[^1], StringComparison.Ordinal);
        Assert.All(story.Told.Lines, line => Assert.DoesNotContain(line.English, letter => letter > 0x3000 && letter < 0xFF00 && line.English.IndexOf(letter, StringComparison.Ordinal) < 4));
    }

    [Fact]
    public void A_videos_story_ends_with_the_verdict_and_its_numbers()
    {
        var (good, poor) = (new BasisPoints(9_500), new BasisPoints(500));
        var run = Given.Run(Given.Sized(2_000, 4) with { Rivals = [] }, Given.Setup());
        var stories = new[] { new VideoStory(run, new VideoId(0)), new VideoStory(run, new VideoId(1)) };
        run.ListenToTraffic(new TrafficSinks([.. stories]));
        run.With(
            Given.Towel(), Given.Stock(300),
            new Decision.PublishVideo(new ListingId(0), new VideoPlatformId(0), good, good, good, true),
            new Decision.PublishVideo(new ListingId(0), new VideoPlatformId(0), poor, poor, poor, true)).Days(4);
        Assert.Contains("达到门槛", stories[0].Told.Lines[0].Chinese, StringComparison.Ordinal);
        Assert.Contains("没有达到门槛", stories[1].Told.Lines[0].Chinese, StringComparison.Ordinal);
        Assert.Contains("开头要更抓人", stories[1].Told.Lines[0].Chinese, StringComparison.Ordinal);
        Assert.Contains("Below the gate", stories[1].Told.Lines[0].English, StringComparison.Ordinal);
    }

    [Fact]
    public void Lost_sales_of_an_hour_are_what_the_hour_then_brings()
    {
        var run = Given.Run(World, Setup).Days(3);
        MarketReplay.ContinueToHour(run, [], new Hour(20));
        var told = Explain.Lost(run, new StoreId(0)).Lines;
        var played = Given.Run(World, Setup).Days(3);
        MarketReplay.ContinueToHour(played, [], new Hour(20));
        var before = played.World.State.Orders.Count;
        played.AdvanceTick();
        var orders = played.World.State.Orders;
        var mine = Enumerable.Range(before, orders.Count - before).Where(o => orders.Store[o] == 0).ToList();
        var sold = mine.Count(o => orders.State[o] != (byte)OrderState.AwaitingPayment);
        Assert.Contains(FormattableString.Invariant($"：{sold} 次成交"), told[0].Chinese, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"{mine.Count - sold} 次下单未付款"), told[0].Chinese, StringComparison.Ordinal);
        Assert.True(told.Length > 1);
    }

    [Fact]
    public void A_bid_that_is_not_shown_is_told_why()
    {
        var run = Given.Run(Given.Sized(200, 2) with { Rivals = [] }, Given.Setup()).With(
            Given.Towel(), Given.Stock(20), new Decision.SetKeywordBudget(new Fen(1_000)),
            new Decision.PlaceKeywordBid(new ListingId(0), new KeywordId(0), new Fen(1), Jiangshang.Marketplace.KeywordAds.KeywordMatch.Exact));
        Assert.Contains("低于底价", Explain.Charge(run, new KeywordId(0), new SegmentId(0)).Lines.Single().Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_display_charge_is_told_with_its_thousand()
    {
        var run = Given.Run(Given.Sized(200, 2) with { Rivals = [] }, Given.Setup()).With(
            Given.Towel(), Given.Stock(20),
            new Decision.PlaceDisplayBid(new ListingId(0), new SegmentId(-1), Jiangshang.Marketplace.DisplayAds.DisplayBidding.CostPerClick, new Fen(80), new Fen(10_000)));
        Assert.Contains("每次点击扣", Explain.Display(run, new CategoryId(0), new SegmentId(0)).Lines.Single().Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void A_breach_is_told_before_it_is_found()
    {
        var run = Given.Run(Given.Sized(200, 2), Given.Setup()).With(Given.Towel(claims: "全网最佳"));
        Assert.Contains(Explain.Breaches(run, new StoreId(0)).Lines, line => line.Chinese.Contains("广告法", StringComparison.Ordinal));
    }

    /// <summary>Counts an order's events.</summary>
    private sealed class Steps(int order) : ITrafficSink
    {
        public int Count { get; private set; }

        public void Happened(OrderEventRow row) => Count += row.Order.Index == order ? 1 : 0;
    }
}
