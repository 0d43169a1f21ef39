namespace Jiangshang.Marketplace.Simulation;

/// <summary>What one worker counted of a tick's clicks.</summary>
internal sealed class ClickCounts
{
    private readonly int _stores;
    private readonly long[] _metrics;

    public ClickCounts(MarketSize size)
    {
        _stores = size.Stores;
        _metrics = new long[size.Stores * DailyHistory.MetricCount];
        OfSource = new int[size.Stores * DailyHistory.SourceCount];
        VisitorsOfSource = new int[size.Stores * DailyHistory.SourceCount];
    }

    public int Clicks { get; set; }

    /// <summary>listings: clicks.</summary>
    public int[] OfListing { get; private set; } = [];

    /// <summary>stores × sources: clicks.</summary>
    public int[] OfSource { get; }

    /// <summary>stores × sources: people not seen from there before today.</summary>
    public int[] VisitorsOfSource { get; }

    public void Count(int store, StoreMetric metric, long amount = 1) => _metrics[(store * DailyHistory.MetricCount) + (int)metric] += amount;

    public void Grow(int listings)
    {
        if (OfListing.Length < listings)
        {
            OfListing = new int[listings * 2];
        }
    }

    /// <summary>Adds the counts to the world's and starts again from zero.</summary>
    public void AddTo(MarketWorld world)
    {
        var state = world.State;
        state.Counters[1] += Clicks;
        for (var listing = 0; listing < state.Listings.Count; listing++)
        {
            state.Listings.ClicksTotal[listing] += OfListing[listing];
            state.Listings.ClicksToday[listing] += OfListing[listing];
        }

        for (var store = 0; store < _stores; store++)
        {
            var metrics = _metrics.AsSpan(store * DailyHistory.MetricCount, DailyHistory.MetricCount);
            state.HourClicks[(store * Hour.PerDay) + world.Hour] += (int)metrics[(int)StoreMetric.Clicks];
            state.Stores.InquiriesThisHour[store] += (int)metrics[(int)StoreMetric.Inquiries];
        }

        for (var i = 0; i < _metrics.Length; i++)
        {
            state.Metrics[i] += _metrics[i];
        }

        for (var i = 0; i < OfSource.Length; i++)
        {
            state.SourceClicks[i] += OfSource[i];
            state.SourceVisitors[i] += VisitorsOfSource[i];
        }

        Clicks = 0;
        Array.Clear(_metrics);
        Array.Clear(OfListing);
        Array.Clear(OfSource);
        Array.Clear(VisitorsOfSource);
    }
}
