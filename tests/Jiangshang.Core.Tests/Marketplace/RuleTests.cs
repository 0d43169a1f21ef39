using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Fulfilment;
using Jiangshang.Marketplace.PlatformRules;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>Every kind of check with a clean store and a caught one, the announcement of rules, and the temptations.</summary>
public sealed class RuleTests
{
    public static TheoryData<RuleTest> Tests => [.. Enum.GetValues<RuleTest>()];

    [Theory]
    [MemberData(nameof(Tests))]
    public void A_check_catches_a_breach_and_leaves_the_honest_alone(RuleTest test)
    {
        var (clean, caught) = Example(test);
        Assert.False(Breaks(test, clean), $"{test}: the clean example is caught.");
        Assert.True(Breaks(test, caught), $"{test}: the breach is not caught.");
    }

    [Fact]
    public void A_class_of_goods_has_rules_of_its_own()
    {
        var rule = Rule(RuleTest.ForbiddenWords) with { Words = ["好"], Classes = [LegalClass.HealthFood] };
        var run = Given.Run(Given.Sized(50, 1) with { Rules = [rule] }, Given.Setup()).With(Given.Towel("好毛巾纯棉吸水"));
        Assert.Empty(run.World.Rules.Breaches(0));
    }

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public void A_rule_is_public_seven_days_before_it_is_in_force(int days, bool accepted)
    {
        var run = Given.Run(Given.Sized(50, 20), Given.Setup()).Days(2);
        var rejection = run.Decide(Given.Stamp(run, new Decision.AnnounceRule(new RuleId(0), new Day(2 + days))));
        Assert.Equal(accepted, rejection is null);
    }

    [Fact]
    public void An_announced_rule_punishes_from_its_day_on()
    {
        var rule = Rule(RuleTest.CashForPraise) with { InForce = new Day(1_000), Detection = new BasisPoints(10_000) };
        var run = Given.Run(Given.Sized(50, 20) with { Rules = [rule] }, Given.Setup()).With(new Decision.SetCashForPraise(true), new Decision.AnnounceRule(new RuleId(0), new Day(8))).Days(8);
        Assert.Equal(0, run.World.State.Violations.Count);
        Assert.Equal(1, run.Days(1).World.State.Violations.Count);
    }

    [Fact]
    public void Points_weigh_on_the_rank_and_pass()
    {
        var rule = Rule(RuleTest.PoorImage) with { Limit = new Pieces(9_000), Detection = new BasisPoints(10_000), Points = new Pieces(7), PointsLast = new DayCount(2) };
        var run = Given.Run(Given.Sized(50, 9) with { Rules = [rule] }, Given.Setup()).With(Given.Towel()).Days(1);
        Assert.Equal(7, run.World.State.Listings.PenaltyPoints[0]);
        run.With(new Decision.EditListing(new ListingId(0), "纯棉毛巾吸水柔软", ["纯棉"], [], new BasisPoints(9_500), new BasisPoints(6_000))).Days(4);
        Assert.Equal(0, run.World.State.Listings.PenaltyPoints[0]);
    }

    [Fact]
    public void Where_seven_days_had_no_deal_the_last_deal_is_the_base()
    {
        var run = Given.Run(Given.Sized(2_000, 14) with { Rivals = [], Rules = [Rule(RuleTest.FakeOriginalPrice) with { Limit = new Pieces(7) }] }, Given.Setup()).With(Given.Towel(), Given.Stock(400)).Days(2);
        Assert.True(run.World.State.Listings.LastDeal[0] > 0);
        run.With(new Decision.Delist(new ListingId(0))).Days(9);
        var last = run.World.State.Listings.LastDeal[0];
        run.With(new Decision.Relist(new ListingId(0)), new Decision.SetLimitedOffer(new ListingId(0), new Fen(1_190), new Fen(last), new Day(13), true));
        Assert.Empty(run.World.Rules.Breaches(0));
        run.With(new Decision.SetLimitedOffer(new ListingId(0), new Fen(1_190), new Fen(last + 1), new Day(13), true));
        Assert.NotEmpty(run.World.Rules.Breaches(0));
    }

    [Theory]
    [InlineData("first-lesson")]
    [InlineData("city-bazaar")]
    public void Every_rule_says_its_source_and_every_law_its_first_day(string code)
    {
        var scenario = code == "first-lesson" ? Given.FirstLesson : Given.CityBazaar;
        Assert.All(scenario.Rules, rule => Assert.True(rule.Source.Length > 3, rule.Code));
        Assert.All(scenario.Rules.Where(rule => rule.Code[0] == 'L'), rule => Assert.True(rule.ValidFrom.Length == 10, rule.Code));
        Assert.Equal("2025-10-15", scenario.Rules.Single(rule => rule.Code == "L18").ValidFrom);
    }

    private static PlatformRule Rule(RuleTest test) => Given.FirstLesson.Rules[0] with
    {
        Code = "T",
        Test = test,
        Words = [],
        Exemptions = [],
        Classes = [],
        Limit = new Pieces(0),
        Announced = new Day(0),
        InForce = new Day(0),
        Fine = Fen.Zero,
        Delists = false,
    };

    private static bool Breaks(RuleTest test, Action<MarketRun> play)
    {
        var rule = test switch
        {
            RuleTest.ForbiddenWords => Rule(test) with { Words = ["最佳"], Exemptions = ["最佳使用"] },
            RuleTest.RequiredWords => Rule(test) with { Words = ["不能代替药物"] },
            RuleTest.TitleStuffing or RuleTest.DuplicateListing or RuleTest.TitleSymbols => Rule(test) with { Limit = new Pieces(1) },
            RuleTest.TitleTooShort => Rule(test) with { Limit = new Pieces(16) },
            RuleTest.PoorImage => Rule(test) with { Limit = new Pieces(1_500) },
            RuleTest.AbsurdPrice => Rule(test) with { Limit = new Pieces(1_000) },
            RuleTest.FakeOriginalPrice => Rule(test) with { Limit = new Pieces(7) },
            RuleTest.OverPackaging => Rule(test) with { Limit = new Pieces(4) },
            RuleTest.EmptySpace => Rule(test) with { Limit = new Pieces(6_000) },
            RuleTest.WideTape => Rule(test) with { Limit = new Pieces(45) },
            RuleTest.SlowReplies => Rule(test) with { Limit = new Pieces(4_000) },
            _ => Rule(test),
        };
        var run = Given.Run(Packed() with { Rules = [rule] }, Given.Setup(7, null, null)).With(Given.Stock(50));
        play(run);
        return run.World.Rules.Breaches(0).Count > 0;
    }

    /// <summary>Two ways to pack: a modest one, and one that is wrong in every way.</summary>
    private static MarketScenario Packed()
    {
        var modest = Given.FirstLesson.Packagings[0] with { Layers = new Pieces(1), VoidRatio = new BasisPoints(1_000), TapeWidth = new Millimetres(45), Recyclable = true };
        return Given.Sized(50, 30) with { Packagings = [modest, modest with { Code = "pomp", Layers = new Pieces(6), VoidRatio = new BasisPoints(7_000), TapeWidth = new Millimetres(60), Recyclable = false }] };
    }

    private static (Action<MarketRun> Clean, Action<MarketRun> Caught) Example(RuleTest test) => test switch
    {
        RuleTest.ForbiddenWords => (Says("最佳使用方法见包装"), Says("全城最佳毛巾")),
        RuleTest.RequiredWords => (Says("本品不能代替药物"), Says("好用")),
        RuleTest.ClaimAgainstFacts => (Says("材质:100%棉"), Says("材质:100%桑蚕丝")),
        RuleTest.NumberWithoutSource => (Says("吸水快3倍（来源：检测报告）"), Says("吸水快3倍")),
        RuleTest.WrongAttributes => (Lists(Given.Towel()), Lists(Given.Towel() with { Attributes = ["真丝"] })),
        RuleTest.TitleWithoutProductNoun => (Lists(Given.Towel()), Lists(Given.Towel("家里常用的好东西"))),
        RuleTest.TitleStuffing => (Lists(Given.Towel()), Lists(Given.Towel("纯棉毛巾毛巾毛巾"))),
        RuleTest.TitleTooShort => (Lists(Given.Towel()), Lists(Given.Towel("纯棉毛巾"))),
        RuleTest.TitleSymbols => (Lists(Given.Towel()), Lists(Given.Towel("★★纯棉毛巾！！吸水"))),
        RuleTest.DuplicateTitle => (Lists(Given.Towel()), Lists(Given.Towel(), Given.Towel() with { Product = new ProductId(1) })),
        RuleTest.BrandAbuse => (Lists(Given.Towel()), Lists(Given.Towel($"纯棉毛巾{Given.FirstLesson.Rivals.First(rival => rival.BrandWord.Length > 0).BrandWord}"))),
        RuleTest.PoorImage => (Lists(Given.Towel()), Lists(Given.Towel() with { Image = new BasisPoints(1_000) })),
        RuleTest.AbsurdPrice => (Lists(Given.Towel()), Lists(Given.Towel(price: 1_000_000))),
        RuleTest.FakeOriginalPrice => (Lists(Given.Towel()), Lists(Given.Towel(), new Decision.SetLimitedOffer(new ListingId(0), new Fen(990), new Fen(9_990), new Day(5), true))),
        RuleTest.PromotionWithoutTerms => (Offers(termsShown: true), Offers(termsShown: false)),
        RuleTest.UnlabelledAdvertising => (Lists(Given.Towel()), Lists(new Decision.HideAdLabel(true))),
        RuleTest.FakeOrders => (Lists(Given.Towel()), Lists(Given.Towel(), new Decision.BuyFakeOrders(new ListingId(0), new Pieces(2)))),
        RuleTest.CashForPraise => (Lists(new Decision.SetCashForPraise(false)), Lists(new Decision.SetCashForPraise(true))),
        RuleTest.RefusedReturns => (Counts(StoreMetric.Returns, 1), Counts(StoreMetric.ReturnsRefused, 1)),
        RuleTest.OverPackaging or RuleTest.EmptySpace or RuleTest.WideTape or RuleTest.UnrecyclablePackaging =>
            (Lists(new Decision.ChoosePackaging(new PackagingId(0))), Lists(new Decision.ChoosePackaging(new PackagingId(1)))),
        RuleTest.LateShipping => (Counts(StoreMetric.OrdersShipped, 1), Counts(StoreMetric.OrdersLate, 1)),
        RuleTest.SlowReplies => (Replies(4), Replies(3)),
        RuleTest.DuplicateListing => (Lists(Given.Towel()), Lists(Given.Towel(), Given.Towel("吸水纯棉毛巾家用"))),
    };

    private static Action<MarketRun> Lists(params Decision[] decisions) => run => run.With(decisions);

    private static Action<MarketRun> Says(string claim) => Lists(Given.Towel(claims: claim));

    private static Action<MarketRun> Offers(bool termsShown) => Lists(Given.Towel(), new Decision.SetLimitedOffer(new ListingId(0), new Fen(990), Fen.Zero, new Day(5), termsShown));

    private static Action<MarketRun> Counts(StoreMetric metric, int times) => run => run.World.Count(0, metric, times);

    /// <summary>Ten inquiries, so many of them answered in time.</summary>
    private static Action<MarketRun> Replies(int prompt) => Counts(StoreMetric.Inquiries, 10) + Counts(StoreMetric.PromptReplies, prompt);
}
