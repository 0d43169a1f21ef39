using System.Collections.Concurrent;
using System.Text;
using Jiangshang.Marketplace.Catalog;
using Jiangshang.Marketplace.Decisions;
using Jiangshang.Marketplace.Quantities;
using Jiangshang.Marketplace.Rivals;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Core.Tests.Marketplace;

/// <summary>A month in which everything happens, with all that is exported of it: the slow paths of the tests read nothing but these files.</summary>
internal sealed class ExportedMonth
{
    private const int Days = 25;
    private static readonly Lazy<ExportedMonth> Only = new(() => new ExportedMonth());
    private readonly Dictionary<EventFile, StringBuilder> _events = Enum.GetValues<EventFile>().ToDictionary(file => file, _ => new StringBuilder());

    /// <summary>Each file is read once for all tests; several may ask for it at a time.</summary>
    private readonly ConcurrentDictionary<EventFile, Lazy<IReadOnlyList<CsvRow>>> _read = [];

    private ExportedMonth()
    {
        var setup = Given.Setup(11, RivalPolicy.Novice, RivalPolicy.Competent, RivalPolicy.Expert, null);
        var scenario = Given.Sized(2_500, Days);
        scenario = scenario with { TradeModes = scenario.TradeModes with { GroupSize = new Headcount(2) }, AfterSales = scenario.AfterSales with { ReturnBase = new BasisPoints(4_000) } };
        Run = Given.Run(scenario, setup);
        Run.ListenToTraffic(new TrafficSinks([Traffic, Funnels, Analytics, new EventLines(scenario, setup, (file, line) => _events[file].Append(line).Append('\n'))]));
        foreach (var decision in FourthStore())
        {
            Assert.Null(Run.Decide(Given.Stamp(Run, decision, store: 3)));
        }

        Run.Days(4);
        Assert.Null(Run.Decide(Given.Stamp(Run, new Decision.SetStaff(new Headcount(1), new Headcount(1)), store: 3)));
        Run.Days(Days - 4);
    }

    public static ExportedMonth Shared => Only.Value;

    public MarketRun Run { get; }

    public TrafficTable Traffic { get; } = new();

    public FunnelTable Funnels { get; } = new();

    public AnalyticsTable Analytics { get; } = new();

    public IReadOnlyList<CsvRow> PageViews => _read.GetOrAdd(EventFile.PageViews, Read).Value;

    public IReadOnlyList<CsvRow> Carts => _read.GetOrAdd(EventFile.Carts, Read).Value;

    public IReadOnlyList<CsvRow> Videos => _read.GetOrAdd(EventFile.Videos, Read).Value;

    public IReadOnlyList<CsvRow> OrderEvents => _read.GetOrAdd(EventFile.OrderEvents, Read).Value;

    public IEnumerable<CsvRow> Orders => Csv.Rows(MarketExport.Orders(Run));

    public IEnumerable<CsvRow> Places => Csv.Rows(Traffic.ToCsv(Run));

    private Lazy<IReadOnlyList<CsvRow>> Read(EventFile file) => new(() => [.. Csv.Rows(_events[file].ToString())]);

    /// <summary>A store that does what the reference strategies do not: groups, wholesale, refusing returns, nobody to pack for four days, running out of budget.</summary>
    private static IEnumerable<Decision> FourthStore()
    {
        yield return Given.Towel();
        yield return Given.Stock(700);
        yield return new Decision.SetStaff(new Headcount(1), new Headcount(0));
        yield return new Decision.SetGroupPrice(new ListingId(0), new Fen(1_290));
        yield return new Decision.SetWholesale(new ListingId(0), new Pieces(10), new Fen(1_140), new Pieces(50), new Fen(1_100), false, new Fen(1_000));
        yield return new Decision.SetRefundPolicy(true);
        yield return new Decision.BuyFakeOrders(new ListingId(0), new Pieces(5));
        yield return new Decision.SetKeywordBudget(new Fen(55));
        yield return new Decision.PlaceKeywordBid(new ListingId(0), new KeywordId(0), new Fen(100), Jiangshang.Marketplace.KeywordAds.KeywordMatch.Broad);
    }
}
