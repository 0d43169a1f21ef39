namespace Jiangshang.Marketplace.Realism;

/// <summary>A class with fixed decisions that the checks measure: students who sell everything at different prices and qualities, no rival that answers.</summary>
internal static class ReferenceClass
{
    public const int Stores = 10;

    /// <summary>More products than any scenario has.</summary>
    public const int MostProducts = 400;

    /// <summary>The scenario with a class's size and without computer stores.</summary>
    public static MarketScenario Of(MarketScenario scenario, int consumers, int days) => scenario with
    {
        Consumers = new Headcount(consumers),
        Days = new DayCount(days),
        Rivals = [],
        TradeModes = scenario.TradeModes with { WholesaleBuyers = new Headcount(0) },
    };

    public static MarketRunSetup Setup(ulong seed) => new(new RunSeed(seed), new Headcount(Stores), []);

    /// <summary>Decisions of all stores on the first morning.</summary>
    public static List<StampedDecision> Decisions(MarketScenario scenario, bool advertises)
    {
        var decisions = new List<StampedDecision>();
        var sequence = 0;
        void Add(int store, Decision decision) => decisions.Add(new StampedDecision(new Day(0), new Hour(0), new StoreId(store), new DecisionSequence(sequence++), decision));
        for (var store = 0; store < Stores; store++)
        {
            Add(-1, new Decision.GrantCash(new StoreId(store), new Fen(5_000_000_000)));
        }

        var listing = 0;
        for (var store = 0; store < Stores; store++)
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
    public static bool Sells(int store, int product) => (store + product) % 3 != 0;

    /// <summary>The position of a store's listing of a product, or −1.</summary>
    public static int ListingOf(MarketScenario scenario, int store, int product)
    {
        var listing = 0;
        for (var s = 0; s < Stores; s++)
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

    private static void Stock(MarketScenario scenario, int product, Action<Decision> add)
    {
        const int Plenty = 2_000;
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
