using System.Text.RegularExpressions;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.DisplayAds;
using Jiangshang.Marketplace.KeywordAds;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Marketplace;

public sealed class DecisionTests
{
    public static TheoryData<string, Decision> Bad() => new()
    {
        { "unknown-id", Given.Stock(10, product: 999) },
        { "unknown-id", new Decision.PurchaseStock(new SupplierId(-1), new ProductId(0), new Pieces(5)) },
        { "overdraft", Given.Stock(100_000) },
        { "range", new Decision.PurchaseStock(new SupplierId(0), new ProductId(0), new Pieces(1)) },
        { "range", Given.Towel(price: -1) },
        { "range", Given.Towel(price: 0) },
        { "title", Given.Towel(title: new string('巾', 31)) },
        { "title", Given.Towel(title: "") },
        { "texts", Given.Towel(claims: "a|b") },
        { "unknown-listing", new Decision.SetPrice(new ListingId(7), new Fen(100)) },
        { "range", new Decision.SetPrice(new ListingId(0), new Fen(-5)) },
        { "range", new Decision.PlaceKeywordBid(new ListingId(0), new KeywordId(0), new Fen(-1), KeywordMatch.Exact) },
        { "unknown-id", new Decision.PlaceKeywordBid(new ListingId(0), new KeywordId(9999), new Fen(10), KeywordMatch.Exact) },
        { "range", new Decision.SetStaff(new Headcount(-1), new Headcount(1)) },
        { "hours", new Decision.SetHourFactors([new BasisPoints(10_000)]) },
        { "range", new Decision.SetCommission(new ListingId(0), new BasisPoints(9_999)) },
        { "range", new Decision.SetCoupon(new ListingId(0), new Fen(99_999), new Day(3)) },
        { "no-stock", new Decision.OfferPeerItem(new ProductId(3), new Fen(100), new Fen(50)) },
        { "range", new Decision.BuyFakeOrders(new ListingId(0), new Pieces(0)) },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_decision_is_refused_with_its_reason_and_changes_nothing(string code, Decision decision)
    {
        var run = Given.Run(Given.Sized(100, 2), Given.Setup()).With(Given.Stock(20), Given.Towel());
        var before = run.World.FullHash();
        var rejection = run.Decide(Given.Stamp(run, decision));
        Assert.Equal(code, rejection?.Code);
        Assert.NotEmpty(rejection!.Chinese);
        Assert.DoesNotContain(rejection.English, character => character >= 0x2E80);
        Assert.Equal(before, run.World.FullHash());
        Assert.Equal(2, run.Decisions.Count);
    }

    public static TheoryData<string, Decision, string> Beyond() => new()
    {
        { "range", Given.Towel(price: 2_001), "20.00" },
        { "range", new Decision.SetPrice(new ListingId(0), new Fen(2_001)), "20.00" },
        { "range", new Decision.SetWholesale(new ListingId(0), new Pieces(10), new Fen(2_001), new Pieces(0), new Fen(0), false, new Fen(0)), "20.00" },
        { "range", new Decision.SetWholesale(new ListingId(0), new Pieces(51), new Fen(1_000), new Pieces(0), new Fen(0), false, new Fen(0)), "50" },
        { "range", new Decision.OfferPeerItem(new ProductId(0), new Fen(2_001), new Fen(50)), "20.00" },
        { "range", new Decision.PlaceKeywordBid(new ListingId(0), new KeywordId(0), new Fen(301), KeywordMatch.Exact), "3.00" },
        { "range", new Decision.PlaceDisplayBid(new ListingId(0), new SegmentId(-1), DisplayBidding.CostPerMille, new Fen(301), new Fen(100)), "3.00" },
        { "range", new Decision.PlaceDisplayBid(new ListingId(0), new SegmentId(-1), DisplayBidding.CostPerMille, new Fen(300), new Fen(4_001)), "40.00" },
        { "range", new Decision.SetKeywordBudget(new Fen(4_001)), "40.00" },
        { "hours", new Decision.SetHourFactors([.. Enumerable.Repeat(new BasisPoints(25_001), 24)]), "2.5" },
        { "range", new Decision.SetAudiencePremium(new SegmentId(0), new BasisPoints(5_001)), "0.5" },
        { "range", new Decision.SetFreight([], new Fen(601), new Fen(0)), "6.00" },
        { "range", new Decision.SetThresholdDiscount(new Fen(7_001), new Fen(1), new Day(1)), "70.00" },
        { "range", new Decision.SetStaff(new Headcount(9), new Headcount(1)), "8" },
        { "range", Given.Stock(51), "50" },
        { "range", new Decision.BuyFakeOrders(new ListingId(0), new Pieces(11)), "10" },
        { "range", new Decision.GrantCash(new StoreId(0), new Fen(12_001)), "120.00" },
    };

    [Theory]
    [MemberData(nameof(Beyond))]
    public void Beyond_a_limit_of_the_scenario_a_decision_is_refused_and_the_limit_named(string code, Decision decision, string limit)
    {
        var limits = new DecisionLimits(
            new Fen(2_000), new Fen(300), new Fen(4_000), new BasisPoints(25_000), new BasisPoints(5_000), new Fen(600), new Fen(7_000), new Headcount(8), new Pieces(50), new Pieces(10), new Fen(12_000));
        var run = Given.Run(Given.Sized(100, 2) with { Limits = limits }, Given.Setup()).With(Given.Stock(20), Given.Towel());
        var rejection = run.Decide(Given.Stamp(run, decision));
        Assert.Equal(code, rejection?.Code);

        // In the unit a file or a person writes it in: yuan, a share, pieces.
        Assert.Matches($@"\b{Regex.Escape(limit)}\b", rejection!.English);
        Assert.Matches($@"(?<!\d){Regex.Escape(limit)}(?!\d)", rejection.Chinese);
    }

    [Fact]
    public void A_scenario_cannot_allow_more_than_the_engine_can_count()
    {
        var scenario = Given.Sized(100, 2);
        Assert.Empty(ScenarioFaults.Of(scenario));
        Assert.Contains(ScenarioFaults.Of(scenario with { Limits = scenario.Limits with { HighestBid = new Fen(10_000_001) } }), fault => fault.Chinese.Contains("limits.highestBid", StringComparison.Ordinal));
        Assert.Contains(ScenarioFaults.Of(scenario with { Limits = scenario.Limits with { HighestHourFactor = new BasisPoints(0) } }), fault => fault.Chinese.Contains("limits.highestHourFactor", StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_touches_another_stores_listing()
    {
        var run = Given.Run(Given.Sized(100, 2), Given.Setup(7, null, null)).With(Given.Towel());
        Assert.Equal("foreign-listing", run.Decide(Given.Stamp(run, new Decision.SetPrice(new ListingId(0), new Fen(100)), store: 1))?.Code);
    }

    [Fact]
    public void A_student_cannot_decide_for_the_teacher()
    {
        var run = Given.Run(Given.Sized(100, 2), Given.Setup());
        var grant = new StampedDecision(run.Day, run.Hour, new StoreId(0), new DecisionSequence(1), new Decision.GrantCash(new StoreId(0), new Fen(1)));
        Assert.Equal("store", run.Decide(grant)?.Code);
    }

    [Fact]
    public void A_teacher_takes_no_more_than_there_is()
    {
        var run = Given.Run(Given.Sized(100, 2), Given.Setup());
        Assert.Equal("overdraft", run.Decide(Given.Stamp(run, new Decision.GrantCash(new StoreId(0), new Fen(-10_000_000_000))))?.Code);
    }

    [Fact]
    public void The_same_decision_is_not_taken_twice()
    {
        var run = Given.Run(Given.Sized(100, 2), Given.Setup());
        var stamped = Given.Stamp(run, Given.Stock(10));
        Assert.Null(run.Decide(stamped));
        Assert.Equal("sequence", run.Decide(stamped)?.Code);
    }

    [Fact]
    public void A_decision_of_another_time_is_refused()
    {
        var run = Given.Run(Given.Sized(100, 2), Given.Setup());
        Assert.Equal("time", run.Decide(Given.Stamp(run, Given.Stock(10)) with { Day = new Day(1) })?.Code);
    }

    [Theory]
    [InlineData("""{"day":0,"store":"s1","do":"setPrice","listing":0,"price":"15.90"}""", null)]
    [InlineData("""{"day":0,"store":"s1","do":"setPrice","listing":0,"price":"15.905"}""", "小数")]
    [InlineData("""{"day":0,"store":"s9","do":"setPrice","listing":0,"price":"15.90"}""", "s9")]
    [InlineData("""{"day":0,"store":"s1","do":"setPrize","listing":0,"price":"15.90"}""", "setPrize")]
    [InlineData("""{"day":0,"store":"s1","do":"setPrice","listing":0,"prize":"15.90"}""", "prize")]
    [InlineData("""{"day":-1,"store":"s1","do":"setPrice","listing":0,"price":"15.90"}""", "day")]
    [InlineData("""{"day":0,"store":"s1","do":"purchaseStock","supplier":"nobody","product":"thermos","amount":3}""", "nobody")]
    [InlineData("""{"day":0,"day":1,"store":"s1","do":"setPrice","listing":0,"price":"15.90"}""", "两次")]
    [InlineData("""{"day":0,"store":1,"do":"setPrice","listing":0,"price":"15.90"}""", "store")]
    [InlineData("""{"day":0,"store":"s1","do":5,"listing":0,"price":"15.90"}""", "do")]
    [InlineData("""{"day":0,"store":"s1","do":"setPrice","listing":"0","price":"15.90"}""", "listing")]
    [InlineData("""{"day":0,"store":"s1","do":"setPrice","listing":0,"price":{}}""", "price")]
    [InlineData("""{"day":0,"store":"s1","do":"setFreight","provinces":[7],"firstKilogram":"5","extraKilogram":"1"}""", "provinces")]
    [InlineData("""{"day":0,"store":"s1","do":"setStaff","service":1}""", "packing")]
    [InlineData("[]", "JSON")]
    [InlineData("not json", "JSON")]
    public void A_line_of_text_is_a_decision_or_says_what_is_wrong(string line, string? fault)
    {
        var (decision, reason) = DecisionText.Parse(line, new DecisionSequence(1), Given.FirstLesson, new Headcount(2));
        Assert.Equal(fault is null, decision is not null);
        if (fault is null)
        {
            Assert.Equal(new Decision.SetPrice(new ListingId(0), new Fen(1590)), decision!.Decision);
        }
        else
        {
            Assert.Contains(fault, reason!.Chinese, StringComparison.Ordinal);
            Assert.DoesNotContain(reason.English, character => character >= 0x2E80);
        }
    }
}
