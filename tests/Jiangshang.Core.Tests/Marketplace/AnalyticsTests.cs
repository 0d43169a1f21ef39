using Jiangshang.Marketplace.AfterSales;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Where shop analytics and site analytics differ, and what counts as an answer.</summary>
public sealed class AnalyticsTests
{
    [Fact]
    public void One_person_by_two_ways_counts_in_each_and_once_in_all()
    {
        var shop = ShopFigures.Of([View(1, 0), View(1, 50, source: TrafficSource.KeywordAds)], []);
        Assert.Equal(1, shop.Visitors.Value);
        Assert.Equal(1, shop.VisitorsBySource[(int)TrafficSource.OrganicSearch].Value);
        Assert.Equal(1, shop.VisitorsBySource[(int)TrafficSource.KeywordAds].Value);
        Assert.Equal(2, shop.PageViews.Value);
    }

    [Fact]
    public void One_person_on_two_terminals_counts_once() =>
        Assert.Equal(1, ShopFigures.Of([View(1, 0), View(1, 60) with { Device = Device.Computer }], []).Visitors.Value);

    [Fact]
    public void A_person_on_two_days_is_one_visitor_of_a_shop_and_two_of_a_site()
    {
        PageEvent[] views = [View(1, 0), View(1, PageEvent.DaySeconds + 5)];
        Assert.Equal(1, ShopFigures.Of(views, []).Visitors.Value);
        Assert.Equal(2, SiteFigures.Of(views, []).Visitors.Value);
    }

    // A page more than 1,800 s after the last one begins a new visit of a site; a shop's visit is one coming, however close the next.
    [Theory]
    [InlineData(1_799, 1)]
    [InlineData(1_800, 1)]
    [InlineData(1_801, 2)]
    public void Half_an_hour_without_a_page_ends_a_visit(int gap, int visits) =>
        Assert.Equal(visits, SiteFigures.Of([View(1, 100), View(1, 100 + gap)], []).Visits.Value);

    [Fact]
    public void Bounces_differ_where_two_comings_are_one_visit()
    {
        PageEvent[] views = [View(1, 0, visit: 0), View(1, 300, visit: 1)];
        Assert.Equal(10_000, ShopFigures.Of(views, []).BounceRate!.Value.Value);
        Assert.Equal(0, SiteFigures.Of(views, []).BounceRate!.Value.Value);
    }

    [Fact]
    public void A_last_page_is_as_long_as_it_was_or_two_minutes()
    {
        PageEvent[] views = [View(1, 0, dwell: 40), View(1, 40, dwell: 30)];
        Assert.Equal(70, ShopFigures.Of(views, []).AverageStay!.Value.Value);
        Assert.Equal(160, SiteFigures.Of(views, []).AverageStay!.Value.Value);
    }

    [Fact]
    public void Conversion_is_payers_by_visitors_or_payments_by_visits()
    {
        PageEvent[] views = [View(1, 0), View(1, 4_000, visit: 1), View(2, 0), View(3, 0)];
        PaymentEvent[] orders = [Paid(1, 1_000), Paid(1, 500), new PaymentEvent(new ConsumerId(2), new Day(0), false, Fen.Zero, TrafficSource.OrganicSearch)];
        var shop = ShopFigures.Of(views, orders);
        Assert.Equal(3_333, shop.PaymentConversionRate!.Value.Value);
        Assert.Equal(5_000, shop.OrderPaymentRate!.Value.Value);
        Assert.Equal(new Fen(1_500), shop.AverageOrderValue);
        Assert.Equal(new Fen(500), shop.VisitorValue);
        Assert.Equal(5_000, SiteFigures.Of(views, orders).ConversionRate!.Value.Value);
    }

    [Fact]
    public void Nothing_to_divide_by_is_no_ratio()
    {
        Assert.Null(ShopFigures.Of([], []).PaymentConversionRate);
        Assert.Null(SiteFigures.Of([], []).Depth);
    }

    // The published vectors: asked 10:10:15 and again 10:15:20, answered 10:18:10; then asked 10:18:30, answered 10:19:00.
    [Fact]
    public void The_clock_runs_from_the_first_message_that_waits()
    {
        ChatMessage[] first = [At(10, 10, 15), At(10, 15, 20), Answer(10, 18, 10)];
        Assert.Equal((0, 1), Prompt(first));
        Assert.Equal((1, 2), Prompt([.. first, At(10, 18, 30), Answer(10, 19, 0)]));
    }

    [Theory]
    [InlineData(180, 10_000)]
    [InlineData(181, 0)]
    public void Three_minutes_are_prompt(int seconds, int rate) => Assert.Equal(rate, Service([new ChatMessage(new Tally(0), true), new ChatMessage(new Tally(seconds), false)]).PromptRate!.Value.Value);

    [Fact]
    public void An_unanswered_message_counts_against_the_reply_rate_and_not_in_the_mean()
    {
        var service = Service([new ChatMessage(new Tally(0), true), new ChatMessage(new Tally(10), false), new ChatMessage(new Tally(60), true)]);
        Assert.Equal(5_000, service.ReplyRate!.Value.Value);
        Assert.Equal(10, service.AverageResponse!.Value.Value);
    }

    [Theory]
    [InlineData(0, 10_000)]
    [InlineData(1, 10_000)]
    [InlineData(2, 0)]
    public void An_inquiry_converts_on_its_day_or_the_next(int day, int rate)
    {
        var talk = (new ConsumerId(1), new Day(0), (IReadOnlyList<ChatMessage>)[new ChatMessage(new Tally(0), true)]);
        var service = ServiceFigures.Of([talk], [Paid(1, 100) with { Day = new Day(day) }], new ReplySeconds(180));
        Assert.Equal(rate, service.InquiryConversion!.Value.Value);
    }

    [Fact]
    public void Nineteen_fives_and_a_one_are_four_point_eight() => Assert.Equal(48_000, StoreRating.Of(20, (19 * 5) + 1, 100, 100).Description!.Value.Value);

    [Fact]
    public void A_month_counts_three_trades_of_a_pair_and_six_months_count()
    {
        var scenario = Given.Sized(4, 40) with { Rivals = [], StoreRating = new StoreRatingRules(new DayCount(2), new Pieces(1), new DayCount(30)) };
        var run = Given.Run(scenario, Given.Setup());
        var orders = run.World.State.Orders;
        var desk = run.World.Desk;
        run.With(Given.Towel(), Given.Stock(50));
        for (var order = 0; order < 2; order++)
        {
            desk.AddOrder(Jiangshang.Marketplace.Orders.OrderKind.Retail, 1, 0, 0, 1, 1_000, 0, 0);
            desk.Pay(order);
            orders.Stars[order] = 5;
            orders.ReviewedOn[order] = 0;
            BuyerExperience.RateStore(run.World, order, isBought: false);
        }

        Assert.Equal([1, 0], orders.Rated.Span.ToArray().Select(rated => (int)rated));
        Assert.Equal(1, run.World.State.Stores.Ratings[0]);
        run.Days(3);
        BuyerExperience.TurnRatings(run.World);
        Assert.Equal(0, orders.Rated[0]);
    }

    private static (int Prompt, int Rounds) Prompt(IEnumerable<ChatMessage> messages)
    {
        var rounds = ChatRound.Of(messages);
        return (rounds.Count(round => round.Answer?.Value <= 180), rounds.Length);
    }

    private static ServiceFigures Service(IReadOnlyList<ChatMessage> messages) => ServiceFigures.Of([(new ConsumerId(1), new Day(0), messages)], [], new ReplySeconds(180));

    private static ChatMessage At(int hour, int minute, int second) => new(new Tally((hour * 3_600) + (minute * 60) + second), true);

    private static ChatMessage Answer(int hour, int minute, int second) => At(hour, minute, second) with { IsBuyer = false };

    private static PageEvent View(int consumer, long second, int visit = 0, int dwell = 20, TrafficSource source = TrafficSource.OrganicSearch) =>
        new(new ConsumerId(consumer), new Tally(visit), new Tally(second), new ReplySeconds(dwell), source, Device.Mobile);

    private static PaymentEvent Paid(int consumer, long fen) => new(new ConsumerId(consumer), new Day(0), true, new Fen(fen), TrafficSource.OrganicSearch);
}
