namespace Jiangshang.Marketplace.Realism;

/// <summary>A market that the checks measure (参照市场): students with fixed decisions, who sell most things at different prices and qualities, and computer stores.</summary>
/// <param name="Students">Student stores; at least six.</param>
/// <param name="ComputerStores">The scenario's computer stores, repeated until there are as many.</param>
/// <param name="Consumers">Its consumers.</param>
/// <param name="Days">Its days.</param>
public sealed record ReferenceMarket(Headcount Students, Headcount ComputerStores, Headcount Consumers, DayCount Days)
{
    private const int Plenty = 2_000;

    /// <summary>The market the facts are checked on: forty students and twenty computer stores, 50,000 consumers, thirty days.</summary>
    public static ReferenceMarket Whole { get; } = new(new Headcount(40), new Headcount(20), new Headcount(50_000), new DayCount(30));

    /// <summary>A quarter of it, for the tests of every commit: ten students among themselves, 8,000 consumers, ten days.</summary>
    public static ReferenceMarket Small { get; } = new(new Headcount(10), new Headcount(0), new Headcount(8_000), new DayCount(10));

    /// <summary>The scenario with its size and computer stores.</summary>
    internal MarketScenario In(MarketScenario scenario) => scenario with
    {
        Consumers = Consumers,
        Days = Days,
        Rivals = [.. Enumerable.Range(0, ComputerStores.Value).Select(store => Repeated(scenario.Rivals, store))],
        TradeModes = scenario.TradeModes with { WholesaleBuyers = new Headcount(0) },
    };

    internal MarketRunSetup Setup(ulong seed) => new(new RunSeed(seed), Students, []);

    /// <summary>Decisions of all student stores on the first morning.</summary>
    internal List<StampedDecision> Decisions(MarketScenario scenario, bool advertises)
    {
        var decisions = new List<StampedDecision>();
        var sequence = 0;
        void Add(int store, Decision decision) => decisions.Add(new StampedDecision(new Day(0), new Hour(0), new StoreId(store), new DecisionSequence(sequence++), decision));
        for (var store = 0; store < Students.Value; store++)
        {
            Add(-1, new Decision.GrantCash(new StoreId(store), new Fen(5_000_000_000)));
        }

        var listing = 0;
        for (var store = 0; store < Students.Value; store++)
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
                Add(store, new Decision.SetKeywordBudget(new Fen(20_000)));
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
        for (var s = 0; s < Students.Value; s++)
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
            if (scenario.Keywords[keyword].Category == scenario.Products[product].Category && scenario.Keywords[keyword].Words.All(words.Contains) && (store + keyword) % 2 == 0)
            {
                add(new Decision.PlaceKeywordBid(new ListingId(listing), new KeywordId(keyword), new Fen(20 + ((store * 13) + (keyword * 7)) % 40), KeywordMatch.Exact));
            }
        }
    }
}
