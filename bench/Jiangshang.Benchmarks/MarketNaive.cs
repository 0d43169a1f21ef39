using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Shoppers;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Benchmarks;

/// <summary>
/// The yardstick: the search market as one would first write it, with objects, lists, LINQ, decimals, one sequential generator and libm, and
/// every page made when it is looked at. Same rules as the engine's search visit: natural score, second-price auction with quality scores, page
/// with advertisements in their places, look, click, compare, order, pay. It is written plainly, not slowly: what can be found once is.
/// </summary>
internal sealed class MarketNaive
{
    private readonly MarketScenario _scenario;
    private readonly Random _random = new(1);
    private readonly List<Query> _queries = [];
    private readonly List<Person> _people = [];
    private readonly List<decimal> _budgets = [];
    private readonly List<Order> _orders = [];

    public MarketNaive(MarketScenario scenario, IReadOnlyList<StampedDecision> decisions)
    {
        _scenario = scenario;
        var items = new List<Item>();
        foreach (var decision in decisions)
        {
            Apply(items, decision);
        }

        foreach (var keyword in scenario.Keywords)
        {
            _queries.Add(new Query([.. items.Where(item => item.Product.Category == keyword.Category && keyword.Words.All(item.Words.Contains))], [.. keyword.Searches.Select(search => (double)search.Value)]));
        }

        var groups = scenario.Segments.Select((segment, number) => new Group(segment, number, segment.Hours.Sum(hour => (double)hour.Value), _queries.Sum(query => query.Searches[number]))).ToList();
        for (var person = 0; person < scenario.Consumers.Value; person++)
        {
            var group = groups[_random.Next(groups.Count)];
            var rate = -(Math.Log(_random.NextDouble()) + Math.Log(_random.NextDouble())) / 2;
            _people.Add(new Person(group, group.Segment.VisitsPerDay.Value / 10_000.0 * rate, Math.Exp(0.3 * (_random.NextDouble() - 0.5))));
        }
    }

    /// <summary>Orders paid so far: what the work came to.</summary>
    public int Paid => _orders.Count(order => order.IsPaid);

    /// <summary>The day of some of the people, hour by hour; says how many visits it had.</summary>
    public int RunDay(int people)
    {
        var visits = new List<(int Hour, Person Person, Query Query)>();
        foreach (var person in _people.Take(people))
        {
            for (var visit = Poisson(person.Rate); visit > 0; visit--)
            {
                var mark = _random.NextDouble() * person.Group.Hours;
                var hour = person.Group.Segment.Hours.TakeWhile(weight => (mark -= weight.Value) > 0).Count();
                var search = _random.NextDouble() * person.Group.Searches;
                var query = _queries.First(query => (search -= query.Searches[person.Group.Number]) <= 0);
                visits.Add((hour, person, query));
            }
        }

        foreach (var visit in visits.OrderBy(visit => visit.Hour))
        {
            Visit(visit.Person, visit.Query);
        }

        return visits.Count;
    }

    private void Apply(List<Item> items, StampedDecision decision)
    {
        switch (decision.Decision)
        {
            case Decision.ListProduct listed:
                items.Add(new Item(_scenario.Products[listed.Product.Index], decision.Store.Index, listed.Price.Value / 100m, [.. listed.Attributes], listed.Image.Value / 10_000.0, items.Count));
                break;
            case Decision.PurchaseStock bought:
                items[^1].Stock += bought.Amount.Value;
                break;
            case Decision.PlaceKeywordBid bid:
                items[bid.Listing.Index].Bid = bid.Bid.Value / 100m;
                break;
            case Decision.SetKeywordBudget budget:
                _budgets.Add(budget.Budget.Value / 100m);
                break;
            default:
                break;
        }
    }

    private int Poisson(double mean)
    {
        var limit = Math.Exp(-mean);
        var product = _random.NextDouble();
        var count = 0;
        while (product > limit)
        {
            product *= _random.NextDouble();
            count++;
        }

        return count;
    }

    private void Visit(Person person, Query query)
    {
        var segment = person.Group.Segment;
        var clicked = new List<Item>();
        foreach (var (item, charge, isAd) in Page(query))
        {
            var utility = (segment.ClickBase.Value / 10_000.0) + (segment.ImageWeight.Value / 10_000.0 * (item.Content - 0.5)) + 1;
            utility -= 0.3 * (segment.PriceSensitivity.Value / 10_000.0) * Math.Log((double)(item.Price / item.Reference));
            utility += 0.09 * Math.Log(1 + item.Sold);
            var chance = 1 / (1 + Math.Exp(-utility)) * (isAd ? segment.AdAcceptance.Value / 10_000.0 : 1);
            item.Impressions++;
            var isClick = _random.NextDouble() < chance;
            if (isClick)
            {
                item.Clicks++;
                _budgets[item.Store] -= charge;
                clicked.Add(item);
            }

            var goesOn = isClick ? segment.ContinueAfterClick : segment.ContinueAfterSkip;
            if (_random.NextDouble() >= goesOn.Value / 10_000.0)
            {
                break;
            }
        }

        Choose(person, clicked);
    }

    private List<(Item Item, decimal Charge, bool IsAd)> Page(Query query)
    {
        var rules = _scenario.KeywordAds;
        var onSale = query.Found.Where(item => item.Stock > 0).ToList();
        var page = onSale.OrderByDescending(item => item.NaturalScore).Take(_scenario.OrganicSearch.PageSize.Value).Select(item => (Item: item, Charge: 0m, IsAd: false)).ToList();
        var bidders = onSale.Where(item => item.Bid > 0 && _budgets[item.Store] > 0).OrderByDescending(item => item.Bid * item.Quality).ToList();
        for (var i = 0; i < Math.Min(rules.Slots.Length, bidders.Count); i++)
        {
            var charge = i + 1 < bidders.Count
                ? Math.Min(bidders[i].Bid, Math.Round((bidders[i + 1].Bid * bidders[i + 1].Quality / bidders[i].Quality) + 0.01m, 2, MidpointRounding.AwayFromZero))
                : rules.Reserve.Value / 100m;
            page.Insert(Math.Min(page.Count, rules.Slots[i].Value), (bidders[i], charge, true));
        }

        return page;
    }

    private void Choose(Person person, List<Item> clicked)
    {
        if (clicked.Count == 0)
        {
            return;
        }

        var segment = person.Group.Segment;
        var best = clicked.Select(item => (Item: item, Utility: (segment.BuyBase.Value / 10_000.0)
                + (segment.PageWeight.Value / 10_000.0 * (item.Content - 0.5))
                - (segment.PriceSensitivity.Value / 10_000.0 * person.Sensitivity * Math.Log((double)(item.Price / item.Reference)))
                + (0.18 * Math.Log(1 + item.Sold)) + Gumbel()))
            .MaxBy(candidate => candidate.Utility);
        if (best.Utility <= Gumbel())
        {
            return;
        }

        best.Item.Carts++;
        if (_random.NextDouble() < 0.55)
        {
            var isPaid = _random.NextDouble() < 0.55;
            _orders.Add(new Order(person, best.Item, best.Item.Price, isPaid));
            best.Item.Stock--;
            best.Item.Sold += isPaid ? 1 : 0;
        }
    }

    private double Gumbel() => -Math.Log(-Math.Log(Math.Max(1e-12, _random.NextDouble())));

    private sealed record Order(Person Person, Item Item, decimal Amount, bool IsPaid);

    private sealed record Group(ConsumerSegment Segment, int Number, double Hours, double Searches);

    private sealed record Query(List<Item> Found, List<double> Searches);

    private sealed record Person(Group Group, double Rate, double Sensitivity);

    private sealed class Item(Product product, int store, decimal price, List<string> words, double content, int number)
    {
        public Product Product { get; } = product;

        public int Store { get; } = store;

        public decimal Price { get; } = price;

        public decimal Reference { get; } = product.ReferencePrice.Value / 100m;

        public List<string> Words { get; } = words;

        public double Content { get; } = content;

        public decimal Bid { get; set; }

        public int Quality { get; } = 300 + (number * 7 % 400);

        public int Stock { get; set; }

        public int Sold { get; set; }

        public int Impressions { get; set; }

        public int Clicks { get; set; }

        public int Carts { get; set; }

        public double NaturalScore => 3 + (0.55 * Math.Log(1 + Sold)) + (0.5 * Math.Log((Sold + 1.5) / (Clicks + 60) / 0.025));
    }
}
