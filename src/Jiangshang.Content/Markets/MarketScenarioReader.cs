using System.Collections.Immutable;
using Jiangshang.Marketplace.Quantities;
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
            Limits = LimitsOf(Single("limits")),
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
        section.Fault(node, "这里应是一段文字。", "A text is expected here.");
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
                    document.Fault(node, $"“{key}”在别的文件里已经写过。", $"“{key}” stands in another file already.");
                }

                found ??= document.Section(key);
            }
        }

        if (found is null)
        {
            _documents[0].Fault(null, $"场景缺少“{key}”一节。", $"The scenario has no section “{key}”.");
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
                    section.Fault(section.Find("code"), $"“{key}”里代码“{code}”重复。", $"The code “{code}” stands twice in “{key}”.");
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

        section.Fault(at, $"没有代码为“{code}”的{kind}。", $"There is nothing with the code “{code}” ({kind}).");
        return 0;
    }
}
