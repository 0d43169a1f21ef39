using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Benchmarks;

/// <summary>
/// The yardstick: a search market written the obvious way, with objects, lists, LINQ, decimals, one sequential generator and libm. Same rules
/// as the engine's search visit: natural score, second-price auction with quality, page with advertisements in their places, look, click,
/// compare, order, pay.
/// </summary>
internal sealed class MarketNaive
{
    private readonly MarketScenario _scenario;
    private readonly Random _random = new(1);
    private readonly List<Item> _items = [];
    private readonly List<Person> _people = [];

    public MarketNaive(MarketScenario scenario, int stores)
    {
        _scenario = scenario;
        for (var store = 0; store < stores; store++)
        {
            for (var product = 0; product < scenario.Products.Length; product++)
            {
                if ((store + product) % 3 != 0)
                {
                    var definition = scenario.Products[product];
                    _items.Add(new Item
                    {
                        Store = store,
                        Category = definition.Category.Index,
                        Price = definition.ReferencePrice.Value / 100m * (0.9m + (store % 5 * 0.05m)),
                        Reference = definition.ReferencePrice.Value / 100m,
                        Words = [.. definition.Attributes],
                        Bid = (store + product) % 2 == 0 ? 0.2m + (store * 0.01m) : 0m,
                        Quality = 300 + (store * 7 % 400),
                        Stock = 1_000_000,
                    });
                }
            }
        }

        for (var person = 0; person < scenario.Consumers.Value; person++)
        {
            _people.Add(new Person { Segment = _random.Next(scenario.Segments.Length), Sensitivity = Math.Exp(0.3 * (_random.NextDouble() - 0.5)) });
        }
    }

    public int Orders { get; private set; }

    public void Visit()
    {
        var person = _people[_random.Next(_people.Count)];
        var segment = _scenario.Segments[person.Segment];
        var total = _scenario.Keywords.Sum(keyword => (double)keyword.Searches[person.Segment].Value);
        var mark = _random.NextDouble() * total;
        var query = _scenario.Keywords.First(keyword => (mark -= keyword.Searches[person.Segment].Value) <= 0);
        var found = _items.Where(item => item.Category == query.Category.Index && query.Words.All(item.Words.Contains) && item.Stock > 0).ToList();
        var natural = found.OrderByDescending(item => 3 + (0.4 * Math.Log(1 + item.Sold)) + (0.5 * (item.Stars - 3)) + (0.5 * Math.Log((item.Paid + 1.5) / (item.Clicks + 60) / 0.025))).ToList();
        var bidders = found.Where(item => item.Bid > 0).OrderByDescending(item => item.Bid * item.Quality).ToList();
        var page = natural.Take(20).Select(item => (Item: item, Charge: 0m, IsAd: false)).ToList();
        for (var i = 0; i < Math.Min(5, bidders.Count); i++)
        {
            var charge = i + 1 < bidders.Count ? Math.Min(bidders[i].Bid, Math.Round((bidders[i + 1].Bid * bidders[i + 1].Quality / bidders[i].Quality) + 0.01m, 2)) : 0.1m;
            page.Insert(Math.Min(page.Count, i * 5), (bidders[i], charge, true));
        }

        var clicked = new List<Item>();
        foreach (var place in page.Take(20))
        {
            var click = -3.2 - (0.3 * segment.PriceSensitivity.Value / 10_000.0 * Math.Log((double)(place.Item.Price / place.Item.Reference))) + 1 + (0.09 * Math.Log(1 + place.Item.Sold));
            var chance = 1 / (1 + Math.Exp(-click)) * (place.IsAd ? segment.AdAcceptance.Value / 10_000.0 : 1);
            var isClick = _random.NextDouble() < chance;
            if (isClick)
            {
                place.Item.Clicks++;
                place.Item.Spent += place.Charge;
                clicked.Add(place.Item);
            }

            if (_random.NextDouble() >= (isClick ? 0.72 : 0.8))
            {
                break;
            }
        }

        Choose(person, segment.PriceSensitivity.Value / 10_000.0, clicked);
    }

    private void Choose(Person person, double sensitivity, List<Item> clicked)
    {
        double Gumbel() => -Math.Log(-Math.Log(Math.Max(1e-12, _random.NextDouble())));
        var outside = Gumbel();
        var best = clicked.Select(item => (Item: item, Utility: -3.2 - (sensitivity * person.Sensitivity * Math.Log((double)(item.Price / item.Reference))) + (0.18 * Math.Log(1 + item.Sold)) + Gumbel()))
            .OrderByDescending(candidate => candidate.Utility).FirstOrDefault();
        if (best.Item is not null && best.Utility > outside && _random.NextDouble() < 0.55 && _random.NextDouble() < 0.55)
        {
            best.Item.Sold++;
            best.Item.Paid++;
            best.Item.Stock--;
            Orders++;
        }
    }

    private sealed class Item
    {
        public int Store { get; init; }

        public int Category { get; init; }

        public decimal Price { get; init; }

        public decimal Reference { get; init; }

        public List<string> Words { get; init; } = [];

        public decimal Bid { get; init; }

        public int Quality { get; init; }

        public int Stock { get; set; }

        public int Sold { get; set; }

        public int Clicks { get; set; }

        public int Paid { get; set; }

        public double Stars { get; } = 4.6;

        public decimal Spent { get; set; }
    }

    private sealed class Person
    {
        public int Segment { get; init; }

        public double Sensitivity { get; init; }
    }
}
