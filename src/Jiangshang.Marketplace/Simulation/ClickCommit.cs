namespace Jiangshang.Marketplace.Simulation;

/// <summary>
/// Commits the clicks of a tick: page views, visitors, and the store visits within a consumer's visit. All of it is sums and the clicking
/// consumer's own memory, so the consumers are shared out among the workers, each with counts of its own that are added up in the end.
/// </summary>
internal sealed class ClickCommit
{
    private const int WorthSharing = 1_000;
    private readonly MarketWorld _world;
    private readonly ClickCounts[] _counts;
    private readonly Action<int> _share;
    private readonly ParallelOptions _options;
    private VisitChunk[] _chunks = [];
    private int _chunkCount;
    private int _shares;

    public ClickCommit(MarketWorld world)
    {
        _world = world;
        _counts = [.. Enumerable.Range(0, world.Threads).Select(_ => new ClickCounts(world.Size))];
        _share = Share;
        _options = new ParallelOptions { MaxDegreeOfParallelism = world.Threads };
    }

    public void Commit(ReadOnlySpan<VisitChunk> chunks)
    {
        var clicks = 0;
        foreach (var chunk in chunks)
        {
            clicks += chunk.Clicks.Count;
        }

        if (_chunks.Length < chunks.Length)
        {
            _chunks = new VisitChunk[chunks.Length];
        }

        chunks.CopyTo(_chunks);
        _chunkCount = chunks.Length;
        // A listener wants the clicks in their order.
        _shares = clicks < WorthSharing || _world.Traffic is not null ? 1 : _counts.Length;
        if (_shares == 1)
        {
            Share(0);
        }
        else
        {
            Parallel.For(0, _shares, _options, _share);
        }

        for (var share = 0; share < _shares; share++)
        {
            _counts[share].AddTo(_world);
        }
    }

    /// <summary>All clicks of a share of the consumers, in canonical order.</summary>
    private void Share(int share)
    {
        var first = (int)((long)_world.Size.Consumers * share / _shares);
        var end = (int)((long)_world.Size.Consumers * (share + 1) / _shares);
        var counts = _counts[share];
        counts.Grow(_world.State.Listings.Count);
        for (var chunk = 0; chunk < _chunkCount; chunk++)
        {
            var clicks = _chunks[chunk].Clicks.Span;
            for (var from = 0; from < clicks.Length;)
            {
                var visit = clicks[from].Visit;
                var consumer = _world.Plan.Consumer[visit];
                var to = from + 1;
                while (to < clicks.Length && clicks[to].Visit == visit)
                {
                    to++;
                }

                if (consumer >= first && consumer < end)
                {
                    Visit(counts, consumer, clicks[from..to]);
                }

                from = to;
            }
        }
    }

    private void Visit(ClickCounts counts, int consumer, ReadOnlySpan<ClickEvent> clicks)
    {
        var seconds = 0;
        foreach (var click in clicks)
        {
            Click(counts, consumer, click, seconds);
            seconds += click.Dwell;
        }

        StoreVisits(counts, clicks);
    }

    private int ListingOf(int slot) => slot < 0 ? _world.State.Videos.Listing[-1 - slot] : _world.Pages.Ids[slot] >> 1;

    private void Click(ClickCounts counts, int consumer, ClickEvent click, int secondsBefore)
    {
        var state = _world.State;
        var listing = ListingOf(click.Slot);
        var store = state.Listings.Store[listing];
        var source = TickCommit.SourceOf(_world, click.Slot);
        counts.Clicks++;
        counts.OfListing[listing]++;
        counts.Count(store, StoreMetric.Clicks);
        counts.OfSource[(store * DailyHistory.SourceCount) + (int)source]++;
        if (click.Inquires)
        {
            counts.Count(store, StoreMetric.Inquiries);
            counts.Count(store, StoreMetric.ReplySeconds, state.Stores.Reply[store]);
            counts.Count(store, StoreMetric.PromptReplies, state.Stores.Reply[store] <= _world.Scenario.Staff.PromptLimit.Value ? 1 : 0);
        }

        if (_world.Traffic is { } sink)
        {
            TrafficTeller.PageView(_world, sink, click, listing, source, secondsBefore);
        }

        Visitor(counts, consumer, store, source);
        if (source == TrafficSource.Affiliate)
        {
            Attribute(click.Visit, consumer, store, listing);
        }
    }

    /// <summary>Counts a person once a day in total and once in each source, and as new once for ever.</summary>
    private void Visitor(ClickCounts counts, int consumer, int store, TrafficSource source)
    {
        ref var sources = ref _world.State.SourcesToday[(consumer * _world.Size.Stores) + store];
        var bit = (byte)(1 << (int)source);
        if ((sources & bit) != 0)
        {
            return;
        }

        if (sources == 0)
        {
            counts.Count(store, StoreMetric.Visitors);
            ref var seen = ref _world.State.SeenStores[(consumer * _world.Size.StoreWords) + (store >> 6)];
            var storeBit = 1UL << (store & 63);
            counts.Count(store, StoreMetric.NewVisitors, (seen & storeBit) == 0 ? 1 : 0);
            seen |= storeBit;
        }

        sources |= bit;
        counts.VisitorsOfSource[(store * DailyHistory.SourceCount) + (int)source]++;
    }

    private void Attribute(int visit, int consumer, int store, int listing)
    {
        var consumers = _world.State.Consumers;
        var draw = MarketRandom.Draw(_world.Seed, DrawPurpose.Promoter, (uint)consumer, _world.Kernel.VisitKey(visit));
        consumers.AffiliateStore[consumer] = (short)store;
        consumers.AffiliateUntil[consumer] = (short)(_world.Day + _world.Scenario.Affiliates.Window.Value);
        consumers.AffiliateRate[consumer] = _world.State.Listings.CommissionRate[listing];
        consumers.Promoter[consumer] = (short)_world.Desk.Promoter(draw.First);
    }

    private void StoreVisits(ClickCounts counts, ReadOnlySpan<ClickEvent> clicks)
    {
        const int UnknownLastPageSeconds = 120;
        for (var i = 0; i < clicks.Length; i++)
        {
            var store = _world.State.Listings.Store[ListingOf(clicks[i].Slot)];
            var pages = 0;
            var dwell = 0;
            var last = 0;
            var isFirst = true;
            for (var j = 0; j < clicks.Length; j++)
            {
                if (_world.State.Listings.Store[ListingOf(clicks[j].Slot)] == store)
                {
                    isFirst &= j >= i;
                    pages++;
                    dwell += clicks[j].Dwell;
                    last = clicks[j].Dwell;
                }
            }

            if (!isFirst)
            {
                continue;
            }

            counts.Count(store, StoreMetric.Visits);
            counts.Count(store, StoreMetric.SinglePageVisits, pages == 1 ? 1 : 0);
            counts.Count(store, StoreMetric.ShopDwellSeconds, dwell);
            counts.Count(store, StoreMetric.SiteDwellSeconds, dwell - last + UnknownLastPageSeconds);
        }
    }
}
