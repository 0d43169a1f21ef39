namespace Jiangshang.Marketplace.Realism;

/// <summary>
/// A market that the checks measure (参照市场). Its stores sell two thirds of everything at different prices and qualities, and decide once: what moves is
/// the market. Where stores have to compete, two thirds are reference students and a third are computer stores.
/// </summary>
/// <param name="Stores">Stores that decide once; at least six.</param>
/// <param name="Competitors">Stores that compete.</param>
/// <param name="Consumers">Its consumers.</param>
/// <param name="Days">Its days.</param>
/// <param name="Settled">The morning on which prices are changed, when customers and ranks have found their places: what is known of elasticities is known of such markets.</param>
public sealed record ReferenceMarket(Headcount Stores, Headcount Competitors, Headcount Consumers, DayCount Days, Day Settled)
{
    private const int Plenty = 10_000;

    /// <summary>The market the facts are checked on: as many stores as forty students and twenty computer stores, 50,000 consumers, thirty days.</summary>
    public static ReferenceMarket Whole { get; } = new(new Headcount(60), new Headcount(60), new Headcount(50_000), new DayCount(30), new Day(20));

    /// <summary>A fifth of its stores and fewer days, for the tests of every commit.</summary>
    public static ReferenceMarket Small { get; } = new(new Headcount(12), new Headcount(30), new Headcount(16_000), new DayCount(20), new Day(12));

    private int ComputerStores => Competitors.Value / 3;

    /// <summary>The scenario with its size, where nobody answers to anybody.</summary>
    internal MarketScenario In(MarketScenario scenario) => scenario with
    {
        Consumers = Consumers,
        Days = Days,
        Rivals = [],
        TradeModes = scenario.TradeModes with { WholesaleBuyers = new Headcount(0) },
    };

    /// <summary>All stores decide by what is written down.</summary>
    internal MarketRunSetup Setup(ulong seed) => new(new RunSeed(seed), Stores, []);

    /// <summary>The scenario with its size and computer stores that answer, the scenario's own repeated until there are as many.</summary>
    internal MarketScenario Competing(MarketScenario scenario) => scenario with
    {
        Consumers = Consumers,
        Rivals = [.. Enumerable.Range(0, ComputerStores).Select(store => Repeated(scenario.Rivals, store))],
    };

    /// <summary>Reference students: of eight, four begin, two can and two can well.</summary>
    internal MarketRunSetup CompetingSetup(ulong seed)
    {
        ImmutableArray<RivalPolicy?> round = [RivalPolicy.Novice, RivalPolicy.Competent, RivalPolicy.Expert, RivalPolicy.Novice, RivalPolicy.Competent, RivalPolicy.Novice, RivalPolicy.Expert, RivalPolicy.Novice];
        var students = Competitors.Value - ComputerStores;
        return new MarketRunSetup(new RunSeed(seed), new Headcount(students), [.. Enumerable.Range(0, students).Select(store => round[store % round.Length])]);
    }

    /// <summary>Decisions of all stores on the first morning.</summary>
    internal List<StampedDecision> Decisions(MarketScenario scenario, bool advertises)
    {
        var decisions = new List<StampedDecision>();
        var sequence = 0;
        void Add(int store, Decision decision) => decisions.Add(new StampedDecision(new Day(0), new Hour(0), new StoreId(store), new DecisionSequence(sequence++), decision));
        for (var store = 0; store < Stores.Value; store++)
        {
            Add(-1, new Decision.GrantCash(new StoreId(store), new Fen(10_000_000_000)));
        }

        var listing = 0;
        for (var store = 0; store < Stores.Value; store++)
        {
            Add(store, new Decision.SetStaff(new Headcount(4), new Headcount(20)));
            for (var product = 0; product < scenario.Products.Length; product++)
            {
                if (!Sells(store, product))
                {
                    continue;
                }

                var definition = scenario.Products[product];
                var price = definition.ReferencePrice.Share(new BasisPoints(9_000 + (((store * 7) + product) % 5 * 500)));
                var content = new BasisPoints(3_500 + (((store * 3) + product) % 6 * 1_000));
                Add(store, new Decision.ListProduct(new ProductId(product), Title(scenario, definition), definition.Attributes, [], price, content, content));
                Stock(scenario, product, pieces => Add(store, pieces));
                if (advertises)
                {
                    Advertise(scenario, store, product, listing, decision => Add(store, decision));
                }

                listing++;
            }

            if (advertises)
            {
                Add(store, new Decision.SetKeywordBudget(new Fen(200_000)));
            }
        }

        return decisions;
    }

    /// <summary>Whether a reference store sells a product: two of three.</summary>
    internal static bool Sells(int store, int product) => (store + product) % 3 != 0;

    /// <summary>The position of a store's listing of a product, or −1.</summary>
    internal int ListingOf(MarketScenario scenario, int store, int product)
    {
        var listing = 0;
        for (var s = 0; s < Stores.Value; s++)
        {
            for (var p = 0; p < scenario.Products.Length; p++)
            {
                if (!Sells(s, p))
                {
                    continue;
                }

                if (s == store && p == product)
                {
                    return listing;
                }

                listing++;
            }
        }

        return -1;
    }

    /// <summary>The name and as many attributes as the title's bytes hold.</summary>
    private static string Title(MarketScenario scenario, Product product)
    {
        var title = product.Name;
        foreach (var attribute in product.Attributes)
        {
            title = TitleText.Bytes(title + attribute) <= scenario.OrganicSearch.TitleBytes ? title + attribute : title;
        }

        return title;
    }

    /// <summary>A computer store by its position: the first round as the scenario has them, later ones under codes of their own and without the brand.</summary>
    private static Rival Repeated(ImmutableArray<Rival> rivals, int store)
    {
        var rival = rivals[store % rivals.Length];
        return store < rivals.Length ? rival : rival with { Code = FormattableString.Invariant($"{rival.Code}-{store / rivals.Length}"), BrandWord = "" };
    }

    private static void Stock(MarketScenario scenario, int product, Action<Decision> add)
    {
        for (var supplier = 0; supplier < scenario.Suppliers.Length; supplier++)
        {
            if (scenario.Suppliers[supplier].Offers.Any(offer => offer.Product.Index == product && offer.LeadTime.Value == 0))
            {
                add(new Decision.PurchaseStock(new SupplierId(supplier), new ProductId(product), new Pieces(Plenty)));
                return;
            }
        }
    }

    private static void Advertise(MarketScenario scenario, int store, int product, int listing, Action<Decision> add)
    {
        var words = scenario.Products[product].Attributes;
        for (var keyword = 0; keyword < scenario.Keywords.Length; keyword++)
        {
            if (scenario.Keywords[keyword].Category == scenario.Products[product].Category && scenario.Keywords[keyword].Words.All(words.Contains) && (store + keyword) % 4 == 0)
            {
                add(new Decision.PlaceKeywordBid(new ListingId(listing), new KeywordId(keyword), new Fen(20 + ((store * 13) + (keyword * 7)) % 40), KeywordMatch.Exact));
            }
        }
    }
}
