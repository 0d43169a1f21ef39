using System.Collections.Immutable;
using Jiangshang.Content.Markets;
using Jiangshang.Content.Markets.Lint;
using Jiangshang.Core.Tests.Given;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Core.Tests.Content.Markets;

/// <summary>Every check passes the full world, and catches the smallest change that it is there for.</summary>
public sealed class MarketLintTests
{
    /// <summary>For each check the smallest content that it catches: number, what is wrong, the change.</summary>
    private static readonly (string Id, string What, Func<MarketContent, MarketContent> Change)[] Caught =
    [
        ("M001", "a keyword of which no product has all words", World(s => s with { Keywords = First(s.Keywords, k => k with { Words = ["蚕丝", "铁锅"] }) })),
        ("M002", "a product that is called what nobody types", World(s => s with { Products = First(s.Products, p => p with { Name = "无名氏", Attributes = [] }) })),
        ("M003", "a customary price below a supplier’s", Goods(p => p with { ReferencePrice = new Fen(500) })),
        ("M003", "a customary price that carriage eats up", Goods(p => p with { ReferencePrice = new Fen(11_420), Weight = new Grams(30_000) })),
        ("M004", "a product nobody supplies", World(s => s with { Suppliers = [.. s.Suppliers.Select(supplier => supplier with { Offers = [.. supplier.Offers.Where(offer => offer.Product.Index != 0)] })] })),
        ("M005", "a set of bed linen as light as a stamp", Goods(p => p with { Weight = new Grams(4) })),
        ("M005", "goods lighter than their net weight", Goods(p => p with { Weight = new Grams(2_449) })),
        ("M006", "a size without a unit", Fact("尺寸", "200×230")),
        ("M006", "a sheet of three hundred metres", Fact("尺寸", "200×30000厘米")),
        ("M007", "a claim that rests on no fact", Sheet(c => c with { MayClaim = [.. c.MayClaim, new TrueClaim("手感柔软", "手感")] })),
        ("M007", "a claim with another number than its fact", Sheet(c => c with { MayClaim = [.. c.MayClaim, new TrueClaim("60支斜纹", "材质")] })),
        ("M008", "a forbidden claim that the fact sheet makes", Sheet(c => c with { MayNotClaim = [.. c.MayNotClaim, new ForbiddenClaim("100%棉", "不实")] })),
        ("M008", "a forbidden claim without a reason", Sheet(c => c with { MayNotClaim = [.. c.MayNotClaim, new ForbiddenClaim("进口面料", "")] })),
        ("M009", "an attribute that the law forbids", Goods(p => p with { Attributes = p.Attributes.Add("治疗失眠") })),
        ("M009", "an allowed claim that the law forbids", Sheet(c => c with { MayClaim = [.. c.MayClaim, new TrueClaim("全国第一", "材质")] })),
        ("M010", "a fact sheet without an origin", Goods(p => p with { Facts = [.. p.Facts.Where(fact => fact.Name != "产地")] })),
        ("M010", "a claim sheet that forbids nothing", Sheet(c => c with { MayNotClaim = [] })),
        ("M011", "a country of thirty provinces", World(s => s with { Provinces = s.Provinces.RemoveAt(0) })),
        ("M011", "a province that is none", World(s => s with { Provinces = First(s.Provinces, p => p with { Name = "江南" }) })),
        ("M012", "channels that leave somebody out", World(s => s with { Segments = First(s.Segments, g => g with { Channels = [.. g.Channels.Skip(1), new BasisPoints(0)] }) })),
        ("M012", "interests beyond one", World(s => s with { Segments = First(s.Segments, g => g with { Interests = g.Interests.SetItem(0, new BasisPoints(9_999)) }) })),
        ("M013", "a season after the last day", World(s => s with { Seasons = First(s.Seasons, p => p with { Last = new Day(60) }) })),
        ("M014", "two months without a festival", World(s => s with { Seasons = [] })),
        ("M014", "a festival without a pre-heat", World(s => s with { Seasons = [.. s.Seasons.Where(season => season.Last.Value != 45)] })),
        ("M015", "a carrier cheaper to the farthest zone", World(s => s with { Carriers = First(s.Carriers, c => c with { Rates = c.Rates.SetItem(4, c.Rates[0]) }) })),
        ("M016", "a box of nothing", World(s => s with { Packagings = First(s.Packagings, p => p with { Material = new Grams(0) }) })),
        ("M016", "a bag that emits what a car does", World(s => s with { Packagings = First(s.Packagings, p => p with { CarbonDioxide = new Grams(5_000) }) })),
        ("M017", "a computer store with nothing to sell", World(s => s with { Rivals = First(s.Rivals, r => r with { Products = [] }) })),
        ("M017", "a brand called towel", World(s => s with { Rivals = First(s.Rivals, r => r with { BrandWord = "毛巾" }) })),
        ("M018", "keywords all searched alike", World(s => s with { Keywords = [.. s.Keywords.Select(k => k with { Searches = [.. s.Segments.Select(_ => new BasisPoints(100))] })] })),
        ("M019", "a tenth of the people", World(s => s with { Consumers = new Headcount(2_000) })),
        ("M020", "a code with a capital", Goods(p => p with { Code = "Cotton" })),
        ("M021", "a rule in force two days after it was announced", World(s => s with { Rules = First(s.Rules, r => r with { Announced = new Day(10), InForce = new Day(12) }) })),
        ("M022", "silk in the attributes of cotton linen", Goods(p => p with { Attributes = p.Attributes.Add("桑蚕丝") })),
        ("M021", "a rule of the day after the last", World(s => s with { Rules = First(s.Rules, r => r with { InForce = new Day(60) }) })),
    ];

    public static TheoryData<string, string> Cases => [.. Caught.Select(item => (item.Id, item.What))];

    public static TheoryData<string> Ids => [.. MarketLint.Checks.Select(check => check.Id)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_check_catches(string id, string what)
    {
        var changed = Caught.Single(item => item.Id == id && item.What == what).Change(TheMarket.Content);
        var faults = Check(id).Check(changed).ToList();
        Assert.NotEmpty(faults);
        Assert.All(faults, fault => Assert.Equal(id, fault.CheckId));
        Assert.All(faults, fault => Assert.EndsWith("。", fault.Message, StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.EndsWith(".", fault.English, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_check_lets_the_full_world_pass(string id) => Assert.Empty(Check(id).Check(TheMarket.Content));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_check_is_shown_catching_something(string id) => Assert.Contains(Caught, item => item.Id == id);

    [Fact]
    public void Checks_are_numbered_in_order_without_gaps() =>
        Assert.Equal(Enumerable.Range(1, MarketLint.Checks.Length).Select(number => $"M{number:000}"), MarketLint.Checks.Select(check => check.Id));

    [Fact]
    public void A_finding_names_the_file_and_line_of_what_is_wrong()
    {
        var finding = Assert.Single(Check("M020").Check(Goods(p => p with { Code = "Cotton" })(TheMarket.Content)));
        Assert.Equal(Path.Combine("catalog", "bedding.yaml"), finding.File);
        Assert.True(finding.Line > 1);
        Assert.Equal("M020", finding.CheckId);
    }

    [Fact]
    public void A_scenario_that_cannot_be_read_is_reported_as_such()
    {
        var outcome = MarketScenarioLoader.Parse("broken.yaml", "schema: market/1\n");
        Assert.Equal(outcome.Faults, MarketLint.Of(outcome));
    }

    /// <summary>What the command line's lint says of a market: the smallest change in a file, and the check that tells it with file and line.</summary>
    [Theory]
    [InlineData("M000", "catalog.yaml", "referencePrice: 15.90", "referencePrise: 15.90")]
    [InlineData("M000", "suppliers.yaml", "product: towel-cotton", "product: towel-coton")]
    [InlineData("M000", "scenario.yaml", "days: 7", "days: 700")]
    [InlineData("M003", "catalog.yaml", "referencePrice: 15.90", "referencePrice: 1.00")]
    public void A_market_is_linted_with_the_rest_of_the_content(string check, string file, string from, string to)
    {
        var path = $"markets/first-lesson/{file}";
        Assert.Empty(MarketProblems.Of(TheContent.Files));
        var text = TheContent.Files.Texts[path];
        Assert.Contains(from, text, StringComparison.Ordinal);

        var problems = MarketProblems.Of(TheContent.Files.With(path, text.Replace(from, to, StringComparison.Ordinal)));

        Assert.Contains(problems, problem => problem.CheckId == check);
        Assert.All(problems, told => Assert.StartsWith("markets/first-lesson/", told.File, StringComparison.Ordinal));
        Assert.All(problems, told => Assert.True(told.Line >= 1 && told.Wording.Zh.EndsWith('。') && told.Wording.En.EndsWith('.')));
    }

    private static IMarketCheck Check(string id) => MarketLint.Checks.Single(check => check.Id == id);

    private static ImmutableArray<T> First<T>(ImmutableArray<T> items, Func<T, T> change) => items.SetItem(0, change(items[0]));

    private static Func<MarketContent, MarketContent> World(Func<MarketScenario, MarketScenario> change) =>
        content => content with { Scenario = change(content.Scenario) };

    /// <summary>Changes one well-known product, the cotton set.</summary>
    private static Func<MarketContent, MarketContent> Goods(Func<Product, Product> change) => World(scenario =>
    {
        var at = CottonSet(scenario);
        return scenario with { Products = scenario.Products.SetItem(at, change(scenario.Products[at])) };
    });

    private static Func<MarketContent, MarketContent> Fact(string name, string value) => Goods(product =>
        product with { Facts = [.. product.Facts.Select(fact => fact.Name == name ? fact with { Value = value } : fact)] });

    private static Func<MarketContent, MarketContent> Sheet(Func<ClaimSheet, ClaimSheet> change) => content =>
    {
        var at = CottonSet(content.Scenario);
        return content with { Notes = content.Notes with { Claims = content.Notes.Claims.SetItem(at, change(content.Notes.Claims[at])) } };
    };

    private static int CottonSet(MarketScenario scenario) => scenario.Products.Select(product => product.Code).ToList().IndexOf("cotton-set-40s");
}
