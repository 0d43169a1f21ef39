using System.Collections.Immutable;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Fulfilment;
using Jiangshang.Marketplace.PlatformRules;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.Simulation;
using YamlDotNet.RepresentationModel;

namespace Jiangshang.Content.Markets;

/// <summary>Turns the merged sections of a scenario's files into the core's type.</summary>
internal sealed partial class MarketScenarioReader
{
    private readonly IReadOnlyList<YamlSection> _documents;
    private readonly List<MarketContentFault> _faults;
    private readonly Dictionary<string, int> _categories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _products = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _segments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _zones = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImmutableArray<MarketPlace>.Builder> _places = new(StringComparer.Ordinal);
    private readonly ImmutableArray<ClaimSheet>.Builder _claims = ImmutableArray.CreateBuilder<ClaimSheet>();
    private readonly ImmutableArray<SearchIntent>.Builder _intents = ImmutableArray.CreateBuilder<SearchIntent>();
    private readonly ImmutableArray<string>.Builder _portraits = ImmutableArray.CreateBuilder<string>();

    public MarketScenarioReader(IReadOnlyList<YamlSection> documents, List<MarketContentFault> faults)
    {
        _documents = documents;
        _faults = faults;
    }

    /// <summary>What the files say beyond the simulated world; complete after <see cref="Read"/>.</summary>
    public MarketNotes Notes => new(
        _claims.ToImmutable(),
        _intents.ToImmutable(),
        _portraits.ToImmutable(),
        _places.ToImmutableDictionary(entry => entry.Key, entry => entry.Value.ToImmutable(), StringComparer.Ordinal));

    public MarketScenario? Read()
    {
        var scenario = Single("scenario");
        _places["scenario"] = ImmutableArray.CreateBuilder<MarketPlace>();
        _places["scenario"].Add(new MarketPlace(scenario.File, scenario.Line));
        var before = _faults.Count;
        var zones = All("zones", (section, node) => (node as YamlScalarNode)?.Value ?? Missing(section, node));
        Number(zones, _zones);
        NumberCodes("categories", _categories);
        NumberCodes("products", _products);
        NumberCodes("segments", _segments);
        var read = new MarketScenario
        {
            Code = scenario.Text("code"),
            Title = scenario.Text("title"),
            Days = new DayCount(scenario.Whole("days")),
            Consumers = new Headcount(scenario.Whole("consumers")),
            StudentStores = new Headcount(scenario.Whole("studentStores")),
            StartingCash = scenario.Money("startingCash"),
            Overdraft = scenario.Money("overdraft", "0"),
            RuleNotice = new DayCount(scenario.Whole("ruleNotice")),
            Categories = Each("categories", Category),
            Products = Each("products", Product),
            Keywords = Each("keywords", Keyword),
            Vocabulary = All("vocabulary", (section, node) => (node as YamlScalarNode)?.Value ?? Missing(section, node)),
            Segments = Each("segments", Segment),
            Zones = zones,
            Provinces = Each("provinces", Province),
            Seasons = Each("seasons", Season),
            Suppliers = Each("suppliers", SupplierOf),
            Carriers = Each("carriers", CarrierOf),
            Packagings = Each("packagings", Packaging),
            Staff = StaffOf(Single("staff")),
            Shoppers = ShoppersOf(Single("shoppers")),
            Orders = OrdersOf(Single("orders")),
            AfterSales = AfterSalesOf(Single("afterSales")),
            StoreRating = StoreRatingOf(Single("storeRating")),
            OrganicSearch = OrganicOf(Single("organicSearch")),
            KeywordAds = KeywordAdsOf(Single("keywordAds")),
            DisplayAds = DisplayAdsOf(Single("displayAds")),
            Affiliates = AffiliatesOf(Single("affiliates")),
            VideoPlatforms = Each("videoPlatforms", VideoPlatformOf),
            Videos = VideosOf(Single("videos")),
            Rules = Each("rules", RuleOf),
            Temptations = TemptationsOf(Single("temptations")),
            TradeModes = TradeModesOf(Single("tradeModes")),
            Rivals = Each("rivals", RivalOf),
        };
        scenario.Close();
        foreach (var document in _documents)
        {
            document.Close();
        }

        return _faults.Count == before ? read : null;
    }

    private static string Missing(YamlSection section, YamlNode node)
    {
        section.Fault(node, "这里应是一段文字。");
        return "";
    }

    /// <summary>The one mapping of this name among the files.</summary>
    private YamlSection Single(string key)
    {
        YamlSection? found = null;
        foreach (var document in _documents)
        {
            if (document.Find(key) is { } node)
            {
                if (found is not null)
                {
                    document.Fault(node, $"“{key}”在别的文件里已经写过。");
                }

                found ??= document.Section(key);
            }
        }

        if (found is null)
        {
            _documents[0].Fault(null, $"场景缺少“{key}”一节。");
            return _documents[0].Wrap(new YamlMappingNode());
        }

        return found;
    }

    private ImmutableArray<T> All<T>(string key, Func<YamlSection, YamlNode, T> read)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (var document in _documents)
        {
            foreach (var node in document.Items(key, optional: true))
            {
                items.Add(read(document, node));
            }
        }

        return items.ToImmutable();
    }

    private ImmutableArray<T> Each<T>(string key, Func<YamlSection, T> read) => All(key, (document, node) =>
    {
        var section = document.Wrap(node);
        if (!_places.TryGetValue(key, out var places))
        {
            places = ImmutableArray.CreateBuilder<MarketPlace>();
            _places.Add(key, places);
        }

        places.Add(new MarketPlace(section.File, section.Line));
        var item = read(section);
        section.Close();
        return item;
    });

    private void NumberCodes(string key, Dictionary<string, int> ids)
    {
        foreach (var document in _documents)
        {
            foreach (var node in document.Items(key, optional: true))
            {
                var section = document.Wrap(node);
                var code = section.Text("code");
                if (!ids.TryAdd(code, ids.Count))
                {
                    section.Fault(section.Find("code"), $"“{key}”里代码“{code}”重复。");
                }
            }
        }
    }

    private static void Number(ImmutableArray<string> names, Dictionary<string, int> ids)
    {
        foreach (var name in names)
        {
            ids.TryAdd(name, ids.Count);
        }
    }

    private static int Resolve(YamlSection section, string key, Dictionary<string, int> ids, string kind) =>
        Resolve(section, section.Find(key), section.Text(key), ids, kind);

    private static int Resolve(YamlSection section, YamlNode? at, string code, Dictionary<string, int> ids, string kind)
    {
        if (ids.TryGetValue(code, out var id))
        {
            return id;
        }

        section.Fault(at, $"没有代码为“{code}”的{kind}。");
        return 0;
    }

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
            s.Fault(s.Find("rates"), "每个运费区都要有资费。");
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

    private PlatformRule RuleOf(YamlSection s) => new(
        s.Text("code"),
        s.Text("title"),
        s.Text("basis"),
        s.Choice<RuleTest>("test"),
        [.. s.Texts("words", optional: true)],
        [.. s.Texts("exemptions", optional: true)],
        [.. s.Texts("classes", optional: true).Select(text => ClassOf(s, text))],
        new Pieces(s.Whole("limit", "0")),
        new Day(s.Whole("announced", "0")),
        new Day(s.Whole("inForce", "0")),
        s.Ratio("detection"),
        new Pieces(s.Whole("points")),
        s.Money("fine"),
        s.Text("statutoryRange"),
        s.Money("statutoryLowest", "0"),
        s.Money("statutoryHighest", "0"),
        s.Text("source"),
        s.Text("validFrom", ""),
        s.Flag("delists", false),
        new DayCount(s.Whole("pointsLast")),
        s.Text("remedy"));

    private static LegalClass ClassOf(YamlSection s, string text)
    {
        if (!Enum.TryParse<LegalClass>(text, ignoreCase: true, out var value))
        {
            s.Fault(s.Find("classes"), $"“classes”里的“{text}”不认识。");
        }

        return value;
    }

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
