using System.Globalization;

namespace Jiangshang.Marketplace.StoreReports;

/// <summary>
/// Writes page views, carts, videos and order events as CSV while a run goes on (访问明细). Reports can be computed anew from these lines and the
/// orders alone. Lines are handed out one by one, so that a long run need not be held in memory.
/// </summary>
public sealed class EventLines : ITrafficSink
{
    private const string PlaceColumns = "day,hour,consumer,visit,segment,province,device,store,listing,source,keyword,position";
    private readonly MarketScenario _scenario;
    private readonly int _studentStores;
    private readonly Action<EventFile, string> _write;

    /// <summary>Writes the header lines at once.</summary>
    public EventLines(MarketScenario scenario, MarketRunSetup setup, Action<EventFile, string> write)
    {
        _scenario = scenario;
        _studentStores = setup.StudentStores.Value;
        _write = write;
        write(EventFile.PageViews, PlaceColumns + ",second,dwell,inquired,reply");
        write(EventFile.Carts, PlaceColumns + ",pieces,outcome,order,amount");
        write(EventFile.Videos, "day,hour,video,store,listing,platform,segment,views,finishes,likes,shares,clicks");
        write(EventFile.VideoPools, "day,hour,video,store,pool,granted,views,finishes,likes,shares,clicks,orders,score,gate,verdict");
        write(EventFile.OrderEvents, "day,hour,store,order,event");
    }

    public void Viewed(PageViewRow row) => _write(EventFile.PageViews, string.Create(
        CultureInfo.InvariantCulture, $"{Place(row.Place)},{row.Second},{row.Dwell},{(row.Inquires ? 1 : 0)},{(row.Inquires ? row.Reply.ToString() : "")}"));

    public void Carted(CartRow row) => _write(EventFile.Carts, string.Create(
        CultureInfo.InvariantCulture, $"{Place(row.Place)},{row.Pieces},{row.Outcome},{row.Order?.ToString() ?? ""},{row.Amount}"));

    public void Played(VideoRow row) => _write(EventFile.Videos, string.Create(
        CultureInfo.InvariantCulture,
        $"{row.Day},{row.Hour},{row.Video},{Store(row.Store)},{row.Listing},{_scenario.VideoPlatforms[row.Platform.Index].Code},{_scenario.Segments[row.Segment.Index].Code},{row.Views},{row.Finishes},{row.Likes},{row.Shares},{row.Clicks}"));

    public void Judged(VideoJudgement judgement) => _write(EventFile.VideoPools, string.Create(
        CultureInfo.InvariantCulture,
        $"{judgement.Day},{judgement.Hour},{judgement.Video},{Store(judgement.Store)},{judgement.Pool.Value + 1},{judgement.Granted},{judgement.Views},{judgement.Finishes},{judgement.Likes},{judgement.Shares},{judgement.Clicks},{judgement.Orders},{judgement.Score.Value},{judgement.Gate?.Value},{judgement.Verdict}"));

    public void Happened(OrderEventRow row) =>
        _write(EventFile.OrderEvents, string.Create(CultureInfo.InvariantCulture, $"{row.Day},{row.Hour},{Store(row.Store)},{row.Order},{row.Event}"));

    /// <summary>A business buyer (a negative consumer) has no segment, province or device.</summary>
    private string Place(VisitPlace place)
    {
        var who = place.Segment.Index < 0
            ? ",,"
            : string.Create(CultureInfo.InvariantCulture, $"{_scenario.Segments[place.Segment.Index].Code},{_scenario.Provinces[place.Province.Index].Code},{place.Device}");
        var keyword = place.Keyword is { } searched ? _scenario.Keywords[searched.Index].Text : "";
        var position = place.Position.Value == 0 ? "" : place.Position.ToString();
        return string.Create(
            CultureInfo.InvariantCulture, $"{place.Day},{place.Hour},{place.Consumer},{place.Visit},{who},{Store(place.Store)},{place.Listing},{place.Source},{keyword},{position}");
    }

    private string Store(StoreId store) => MarketExport.StoreCode(_scenario, _studentStores, store.Index);
}
