namespace Jiangshang.Marketplace.Simulation;

/// <summary>Hands every row to several listeners in order.</summary>
public sealed class TrafficSinks : ITrafficSink
{
    private readonly ImmutableArray<ITrafficSink> _sinks;

    public TrafficSinks(ImmutableArray<ITrafficSink> sinks) => _sinks = sinks;

    public void Shown(TrafficRow row)
    {
        foreach (var sink in _sinks)
        {
            sink.Shown(row);
        }
    }

    public void Viewed(PageViewRow row)
    {
        foreach (var sink in _sinks)
        {
            sink.Viewed(row);
        }
    }

    public void Carted(CartRow row)
    {
        foreach (var sink in _sinks)
        {
            sink.Carted(row);
        }
    }

    public void Played(VideoRow row)
    {
        foreach (var sink in _sinks)
        {
            sink.Played(row);
        }
    }

    public void Judged(VideoJudgement judgement)
    {
        foreach (var sink in _sinks)
        {
            sink.Judged(judgement);
        }
    }

    public void Happened(OrderEventRow row)
    {
        foreach (var sink in _sinks)
        {
            sink.Happened(row);
        }
    }
}
