using System.Collections.Immutable;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Fulfilment;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Shoppers;
using YamlDotNet.RepresentationModel;

namespace Jiangshang.Content.Markets;

/// <summary>One entry each of the lists a scenario is made of: goods, people, places, suppliers, rivals.</summary>
internal sealed partial class MarketScenarioReader
{
    private static ProductCategory Category(YamlSection s) => new(
        s.Text("code"),
        s.Text("name"),
        s.Choice<LegalClass>("legalClass", LegalClass.Ordinary),
        s.Money("referencePrice"),
        s.Flag("noReasonReturn", true),
        s.Ratio("returnPropensity", "0"),
        s.Ratio("innovation", "0"),
        s.Ratio("imitation", "0"),
        s.Ratio("knownAtStart", "1"));

    private Product Product(YamlSection s)
    {
        _claims.Add(new ClaimSheet(
            [.. s.Entries("mayClaim", optional: true).Select(entry => new TrueClaim(entry.Name, (entry.Value as YamlScalarNode)?.Value ?? Missing(s, entry.Value)))],
            [.. s.Entries("mayNotClaim", optional: true).Select(entry => new ForbiddenClaim(entry.Name, (entry.Value as YamlScalarNode)?.Value ?? Missing(s, entry.Value)))]));
        return Goods(s);
    }

    private Product Goods(YamlSection s) => new(
        s.Text("code"),
        s.Text("name"),
        new CategoryId(Resolve(s, "category", _categories, "类目")),
        s.Money("referencePrice"),
        s.Ratio("quality"),
        s.Ratio("appeal", "0"),
        new Grams(s.Whole("weight")),
        s.Ratio("fragility", "0"),
        [.. s.Texts("attributes")],
        [.. s.Entries("facts").Select(entry => new ProductFact(entry.Name, (entry.Value as YamlScalarNode)?.Value ?? Missing(s, entry.Value)))]);

    private Keyword Keyword(YamlSection s)
    {
        var words = s.Text("text").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var searches = new BasisPoints[_segments.Count];
        if (s.Find("searches") is YamlScalarNode)
        {
            Array.Fill(searches, s.Ratio("searches"));
        }
        else
        {
            foreach (var (name, value) in s.Entries("searches"))
            {
                searches[Resolve(s, value, name, _segments, "人群")] = new BasisPoints((int)s.RatioOf("searches", (value as YamlScalarNode)?.Value ?? "", value));
            }
        }

        _intents.Add(s.Choice<SearchIntent>("intent", SearchIntent.Category));
        return new Keyword(string.Concat(words), new CategoryId(Resolve(s, "category", _categories, "类目")), [.. words], [.. searches]);
    }

    private ConsumerSegment Segment(YamlSection s)
    {
        var interests = new BasisPoints[_categories.Count];
        foreach (var (name, value) in s.Entries("interests"))
        {
            interests[Resolve(s, value, name, _categories, "类目")] = new BasisPoints((int)s.RatioOf("interests", (value as YamlScalarNode)?.Value ?? "", value));
        }

        var channels = s.Section("channels");
        ImmutableArray<BasisPoints> weights = [channels.Ratio("search"), channels.Ratio("feed"), channels.Ratio("affiliate"), channels.Ratio("shortVideo"), channels.Ratio("storePage")];
        channels.Close();
        _portraits.Add(s.Text("about", ""));
        return new ConsumerSegment(
            s.Text("code"),
            s.Text("name"),
            s.Ratio("share"),
            s.Ratio("visitsPerDay"),
            new Headcount(s.Whole("visitShape")),
            s.Ratio("priceSensitivity"),
            s.Ratio("priceSpread"),
            s.Ratio("ratingWeight"),
            s.Ratio("salesWeight"),
            s.Ratio("imageWeight"),
            s.Ratio("pageWeight"),
            s.Ratio("loyalty"),
            s.Ratio("adAcceptance"),
            s.Ratio("continueAfterSkip"),
            s.Ratio("continueAfterClick"),
            s.Ratio("clickBase"),
            s.Ratio("buyBase"),
            s.Ratio("mobileShare"),
            weights,
            [.. interests],
            [.. s.Ratios("hours")]);
    }

    private Province Province(YamlSection s) => new(s.Text("code"), s.Text("name"), s.Ratio("population"), new ZoneId(Resolve(s, "zone", _zones, "运费区")));

    private SeasonPeriod Season(YamlSection s) => new(
        s.Text("name"),
        new Day(s.Whole("first")),
        new Day(s.Whole("last")),
        s.Ratio("demand"),
        s.Ratio("buyLift", "0"),
        s.Has("category") ? new CategoryId(Resolve(s, "category", _categories, "类目")) : null);

    private Supplier SupplierOf(YamlSection s) => new(s.Text("code"), s.Text("name"), [.. s.Sections("offers").Select(Offer)]);

    private SupplyOffer Offer(YamlSection s)
    {
        var offer = new SupplyOffer(
            new ProductId(Resolve(s, "product", _products, "产品")),
            s.Money("unitCost"),
            new Pieces(s.Whole("minimumOrder", "1")),
            new DayCount(s.Whole("leadTime")),
            s.Ratio("qualityShift", "0"));
        s.Close();
        return offer;
    }

    private Carrier CarrierOf(YamlSection s)
    {
        var rates = new CarrierRate[_zones.Count];
        Array.Fill(rates, new CarrierRate(default, default, default));
        var seen = new bool[_zones.Count];
        foreach (var (name, value) in s.Entries("rates"))
        {
            var section = s.Wrap(value);
            var zone = Resolve(s, value, name, _zones, "运费区");
            rates[zone] = new CarrierRate(section.Money("firstKilogram"), section.Money("extraKilogram"), new DayCount(section.Whole("transit")));
            seen[zone] = true;
            section.Close();
        }

        if (seen.Contains(false))
        {
            s.Fault(s.Find("rates"), "每个运费区都要有资费。", "Every freight zone needs a rate.");
        }

        return new Carrier(s.Text("code"), s.Text("name"), [.. rates], s.Ratio("onTime"), s.Ratio("damage"));
    }

    private static PackagingOption Packaging(YamlSection s) => new(
        s.Text("code"),
        s.Text("name"),
        s.Money("cost"),
        new Grams(s.Whole("material")),
        new Grams(s.Whole("carbonDioxide")),
        new Pieces(s.Whole("layers")),
        s.Ratio("voidRatio"),
        new Millimetres(s.Whole("tapeWidth")),
        s.Ratio("protection"),
        s.Ratio("unboxing", "0"),
        s.Flag("recyclable"));

    private Rival RivalOf(YamlSection s) => new(
        s.Text("code"),
        s.Text("name"),
        s.Choice<RivalPolicy>("policy"),
        [.. s.Items("products").Select(node => new ProductId(Resolve(s, node, (node as YamlScalarNode)?.Value ?? "", _products, "产品")))],
        s.Money("cash"),
        s.Ratio("markup"),
        s.Ratio("content"),
        s.Money("adBudget"),
        s.Text("brandWord", ""));
}
