using System.Collections.Immutable;
using Jiangshang.Content.Markets;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.KeywordAds;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Benchmarks;

/// <summary>The two worlds that are measured: the search market of the model document, and a class in the first lesson.</summary>
internal static class MarketWorlds
{
    public const int SearchStores = 40;
    private const int SearchCategories = 20;
    private const int SearchKeywords = 200;
    private const int ClassStores = 40;

    /// <summary>A scenario of the content.</summary>
    public static MarketScenario Load(string code)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "content", "markets", code)))
        {
            folder = folder.Parent;
        }

        var outcome = MarketScenarioLoader.Load(Path.Combine(folder?.FullName ?? ".", "content", "markets", code));
        return outcome.Scenario ?? throw new InvalidOperationException(string.Join('\n', outcome.Faults));
    }

    /// <summary>
    /// 200 keywords, each the name of one product, in 20 categories; consumers only search. With 40 stores that all sell and advertise every
    /// product, each query finds 40 listings and 40 bidders: 8,000 listings.
    /// </summary>
    public static MarketScenario Search(MarketScenario lesson, int consumers)
    {
        var plain = lesson.Categories[0];
        var product = lesson.Products[0];
        ImmutableArray<BasisPoints> onlySearch = [new BasisPoints(10_000), default, default, default, default];
        ImmutableArray<BasisPoints> interests = [.. Enumerable.Repeat(new BasisPoints(100), SearchCategories)];
        var numbers = Enumerable.Range(0, SearchKeywords).ToList();
        return lesson with
        {
            Consumers = new Headcount(consumers),
            Days = new DayCount(30),
            Rivals = [],
            Seasons = [],
            Categories = [.. Enumerable.Range(0, SearchCategories).Select(number => plain with { Code = $"c{number}", Name = $"类目{number}", KnownAtStart = new BasisPoints(10_000) })],
            Products = [.. numbers.Select(number => product with
            {
                Code = $"p{number}", Name = Word(number), Category = CategoryOf(number), ReferencePrice = new Fen(1_500 + (number * 37 % 3_000)), Attributes = [Word(number)], Facts = [],
            })],
            Keywords = [.. numbers.Select(number => new Keyword(Word(number), CategoryOf(number), [Word(number)], [.. lesson.Segments.Select(_ => new BasisPoints(10_000 / (1 + (number % 10))))]))],
            Suppliers = [new Supplier("all", "货源", [.. numbers.Select(number => new SupplyOffer(new ProductId(number), new Fen(700 + (number * 17 % 1_400)), new Pieces(1), new DayCount(0), default))])],
            Segments = [.. lesson.Segments.Select(segment => segment with { Channels = onlySearch, Interests = interests })],
            TradeModes = lesson.TradeModes with { WholesaleBuyers = new Headcount(0) },
        };
    }

    public static MarketRunSetup SearchSetup(ulong seed) => new(new RunSeed(seed), new Headcount(SearchStores), []);

    /// <summary>First morning of the search market: every store lists, stocks and advertises every product.</summary>
    public static List<StampedDecision> SearchDecisions(MarketScenario scenario)
    {
        const int Plenty = 20_000;
        var book = new DecisionBook();
        for (var store = 0; store < SearchStores; store++)
        {
            book.Add(0, 0, -1, new Decision.GrantCash(new StoreId(store), new Fen(100_000_000_00)));
        }

        var listing = 0;
        for (var store = 0; store < SearchStores; store++)
        {
            book.Add(0, 0, store, new Decision.SetStaff(new Headcount(4), new Headcount(20)));
            book.Add(0, 0, store, new Decision.SetKeywordBudget(new Fen(1_000_000)));
            for (var product = 0; product < scenario.Products.Length; product++)
            {
                var definition = scenario.Products[product];
                var price = definition.ReferencePrice.Share(new BasisPoints(9_000 + (((store * 7) + product) % 9 * 250)));
                var content = new BasisPoints(3_500 + (((store * 3) + product) % 6 * 1_000));
                book.Add(0, 0, store, new Decision.ListProduct(new ProductId(product), definition.Name, definition.Attributes, [], price, content, content));
                book.Add(0, 0, store, new Decision.PurchaseStock(new SupplierId(0), new ProductId(product), new Pieces(Plenty)));
                book.Add(0, 0, store, new Decision.PlaceKeywordBid(new ListingId(listing), new KeywordId(product), new Fen(20 + (((store * 13) + (product * 7)) % 60)), KeywordMatch.Exact));
                listing++;
            }
        }

        return book.Decisions;
    }

    /// <summary>A class in the first lesson: forty student stores driven by the reference strategies, and the lesson's four rivals.</summary>
    public static (MarketScenario Scenario, MarketRunSetup Setup) Class(MarketScenario lesson, int consumers)
    {
        RivalPolicy?[] mix = [RivalPolicy.Novice, RivalPolicy.Competent, RivalPolicy.Expert, RivalPolicy.Competent];
        var setup = new MarketRunSetup(new RunSeed(1), new Headcount(ClassStores), [.. Enumerable.Range(0, ClassStores).Select(store => mix[store % mix.Length])]);
        return (lesson with { Consumers = new Headcount(consumers), Days = new DayCount(30) }, setup);
    }

    /// <summary>The same class with decisions from a log: each student store lists seven products, then decides twenty times a day.</summary>
    public static (MarketScenario Scenario, MarketRunSetup Setup, List<StampedDecision> Decisions) Decided(MarketScenario lesson, int consumers, int days)
    {
        var book = new DecisionBook();
        var products = lesson.Products.Length;
        var listings = new List<(int Store, int Product)>();
        for (var store = 0; store < ClassStores; store++)
        {
            book.Add(0, 0, -1, new Decision.GrantCash(new StoreId(store), new Fen(1_000_000_00)));
        }

        for (var store = 0; store < ClassStores; store++)
        {
            book.Add(0, 0, store, new Decision.SetStaff(new Headcount(2), new Headcount(2)));
            book.Add(0, 0, store, new Decision.SetKeywordBudget(new Fen(10_000)));
            for (var product = 0; product < products; product++)
            {
                if ((store + product) % 3 != 0)
                {
                    var definition = lesson.Products[product];
                    var price = definition.ReferencePrice.Share(new BasisPoints(9_000 + (((store * 7) + product) % 5 * 500)));
                    book.Add(0, 0, store, new Decision.ListProduct(new ProductId(product), definition.Name + string.Concat(definition.Attributes), definition.Attributes, [], price, new BasisPoints(5_500), new BasisPoints(5_500)));
                    listings.Add((store, product));
                }
            }
        }

        for (var day = 0; day < days; day++)
        {
            for (var hour = 0; hour < Hour.PerDay; hour++)
            {
                AddHour(lesson, book, listings, day, hour, consumers);
            }
        }

        var setup = new MarketRunSetup(new RunSeed(1), new Headcount(ClassStores), []);
        return (lesson with { Consumers = new Headcount(consumers), Days = new DayCount(days) }, setup, book.Decisions);
    }

    /// <summary>Each listing is looked after once a day at an hour of its own: its goods, its price and one of its bids.</summary>
    private static void AddHour(MarketScenario lesson, DecisionBook book, List<(int Store, int Product)> listings, int day, int hour, int consumers)
    {
        // The scenario's rivals open within the first tick, after these decisions: student listings have the numbers counted here.
        for (var listing = 0; listing < listings.Count; listing++)
        {
            var (store, product) = listings[listing];
            if (day > 0 ? listing % Hour.PerDay != hour : hour != 0)
            {
                continue;
            }

            var definition = lesson.Products[product];
            var supplier = lesson.Suppliers.IndexOf(lesson.Suppliers.First(candidate => candidate.Offers.Any(offer => offer.Product.Index == product && offer.LeadTime.Value == 0)));
            var offered = lesson.Suppliers[supplier].Offers.First(offer => offer.Product.Index == product);
            book.Add(day, hour, store, new Decision.PurchaseStock(new SupplierId(supplier), new ProductId(product), new Pieces(Math.Max(offered.MinimumOrder.Value, consumers / 500))));
            book.Add(day, hour, store, new Decision.SetPrice(new ListingId(listing), definition.ReferencePrice.Share(new BasisPoints(9_000 + ((listing + day) % 5 * 500)))));
            var fitting = Enumerable.Range(0, lesson.Keywords.Length).Where(keyword =>
                lesson.Keywords[keyword].Category == definition.Category && lesson.Keywords[keyword].Words.All(definition.Attributes.Contains)).ToList();
            if (fitting.Count > 0)
            {
                book.Add(day, hour, store, new Decision.PlaceKeywordBid(new ListingId(listing), new KeywordId(fitting[day % fitting.Count]), new Fen(20 + ((listing + day) % 40)), KeywordMatch.Exact));
            }
        }
    }

    /// <summary>A run with its first decisions applied.</summary>
    public static MarketRun Started(MarketScenario scenario, IReadOnlyList<StampedDecision> decisions, MarketRunSetup setup, int threads = 1)
    {
        var run = MarketRun.Start(scenario, setup, new WorkerThreads(threads));
        foreach (var decision in decisions)
        {
            if (run.Decide(decision) is { } rejection)
            {
                throw new InvalidOperationException(rejection.English);
            }
        }

        return run;
    }

    private static string Word(int number) => $"商品{number:D3}";

    private static CategoryId CategoryOf(int number) => new(number / (SearchKeywords / SearchCategories));

    /// <summary>Decisions with rising sequence numbers.</summary>
    private sealed class DecisionBook
    {
        public List<StampedDecision> Decisions { get; } = [];

        public void Add(int day, int hour, int store, Decision decision) =>
            Decisions.Add(new StampedDecision(new Day(day), new Hour(hour), new StoreId(store), new DecisionSequence(Decisions.Count), decision));
    }
}
