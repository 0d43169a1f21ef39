using Jiangshang.Marketplace.Replay;
using Jiangshang.Marketplace.Simulation;
using Jiangshang.Marketplace.StoreReports;

namespace Jiangshang.Server.CommandLine.Market;

/// <summary>The folder of a run's raw data (docs/market/exports.md): events are written while the run goes on, everything else at its end. A run that is refused leaves no file.</summary>
internal sealed class ExportFolder : IDisposable
{
    private const string Unfinished = ".part";
    private readonly string _folder;
    private readonly TrafficTable _traffic = new();
    private readonly FunnelTable _funnels = new();
    private readonly AnalyticsTable _analytics = new();
    private readonly Dictionary<EventFile, StreamWriter> _events;

    public ExportFolder(string folder, MarketScenario scenario, MarketRunSetup setup)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
        _events = Enum.GetValues<EventFile>().ToDictionary(file => file, file => new StreamWriter(Path.Combine(folder, NameOf(file) + Unfinished)) { NewLine = "\n" });
        Sink = new TrafficSinks([_traffic, _funnels, _analytics, new EventLines(scenario, setup, (file, line) => _events[file].WriteLine(line))]);
    }

    public ITrafficSink Sink { get; }

    public static string FinalHash(MarketRun run) => (run.DayHashes.Count == 0 ? run.Snapshot().StateHash : run.DayHashes[^1]).ToString();

    /// <summary>Writes what is known only at the end.</summary>
    public void Finish(MarketRun run)
    {
        foreach (var (file, writer) in _events)
        {
            writer.Dispose();
            File.Move(Path.Combine(_folder, NameOf(file) + Unfinished), Path.Combine(_folder, NameOf(file)), overwrite: true);
        }

        Write("orders.csv", MarketExport.Orders(run));
        Write("traffic.csv", _traffic.ToCsv(run));
        Write("funnels.csv", _funnels.ToCsv(run));
        Write("shop.csv", _analytics.ShopCsv(run));
        Write("site.csv", _analytics.SiteCsv(run));
        Write("service.csv", _analytics.ServiceCsv(run));
        Write("profit.csv", MarketExport.Profit(run));
        Write("customers.csv", CustomerReport.ToCsv(run));
        Write("daily.csv", MarketExport.Daily(run));
        Write("sources.csv", MarketExport.Sources(run));
        Write("accounts.csv", MarketExport.Accounts(run));
        Write("reviews.csv", MarketExport.Reviews(run));
        Write("violations.csv", MarketExport.Violations(run));
        Write("listings.csv", MarketExport.Listings(run));
        File.WriteAllBytes(Path.Combine(_folder, "run.jsml"), [.. DecisionLog.Write(run)]);
        Write("hashes.txt", string.Concat(run.TickHashes.Select((hash, tick) => FormattableString.Invariant($"{tick / 24} {tick % 24} {hash}\n"))));
        Write("final-hash.txt", FinalHash(run) + "\n");
    }

    public void Dispose()
    {
        foreach (var (file, writer) in _events)
        {
            writer.Dispose();
            File.Delete(Path.Combine(_folder, NameOf(file) + Unfinished));
        }
    }

    private static string NameOf(EventFile file) => file switch
    {
        EventFile.PageViews => "pageviews.csv",
        EventFile.Carts => "carts.csv",
        EventFile.Videos => "videos.csv",
        EventFile.VideoPools => "video-pools.csv",
        EventFile.OrderEvents => "order-events.csv",
    };

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
