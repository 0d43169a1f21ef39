using System.Runtime.CompilerServices;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>
/// Simulates visits against the frozen pages of a tick: look, click, compare, put in the cart, order, pay. Reads state, writes only to its
/// chunk and to counters of pages it alone owns, so that any number of workers gives the same result.
/// </summary>
internal sealed partial class VisitKernel
{
    private const int Slots = MarketSize.Slots;
    private const int MostCompared = 8;
    private const int Leaving = -1;
    private readonly MarketWorld _world;
    private readonly uint[] _goOnAfterSkip;
    private readonly uint[] _goOnAfterClick;
    private readonly uint _inquiry;
    private readonly ParallelOptions _options;
    private readonly Action<int> _runChunk;
    private readonly List<VisitChunk> _chunks = [new VisitChunk()];
    private int _chunkCount;

    public VisitKernel(MarketWorld world)
    {
        _world = world;
        _options = new ParallelOptions { MaxDegreeOfParallelism = world.Threads };
        _runChunk = RunChunk;
        _goOnAfterSkip = [.. world.Scenario.Segments.Select(segment => MarketMath.Threshold(segment.ContinueAfterSkip.Real))];
        _goOnAfterClick = [.. world.Scenario.Segments.Select(segment => MarketMath.Threshold(segment.ContinueAfterClick.Real))];
        _inquiry = MarketMath.Threshold(world.Scenario.Shoppers.InquiryRate.Real);
    }

    /// <summary>Chunks of the tick just run, in canonical order.</summary>
    public ReadOnlySpan<VisitChunk> Chunks => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_chunks)[.._chunkCount];

    /// <summary>Runs all visits of the current tick.</summary>
    public void RunTick()
    {
        var first = _world.Plan.TickStart(_world.Hour);
        var last = _world.Plan.TickStart(_world.Hour + 1);
        Divide(first, last);
        if (_chunkCount == 1)
        {
            RunChunk(_chunks[0]);
        }
        else
        {
            Parallel.For(0, _chunkCount, _options, _runChunk);
        }
    }

    /// <summary>Cuts the tick at page boundaries: a page belongs to one worker. Small ticks are not worth waking anyone.</summary>
    private void Divide(int first, int last)
    {
        const int WorthSharing = 2_000;
        var wanted = _world.Threads == 1 || last - first < WorthSharing ? 1 : _world.Threads * 4;
        _chunkCount = 0;
        var at = first;
        for (var i = 0; i < wanted; i++)
        {
            var end = i == wanted - 1 ? last : Math.Max(at, first + (int)((long)(last - first) * (i + 1) / wanted));
            while (end > at && end < last && Owner(end) == Owner(end - 1))
            {
                end++;
            }

            if (_chunkCount == _chunks.Count)
            {
                _chunks.Add(new VisitChunk());
            }

            var chunk = _chunks[_chunkCount++];
            chunk.Clear();
            chunk.First = at;
            chunk.Last = end;
            at = end;
        }
    }

    /// <summary>The page, with the two variants of a feed counted as one: a consumer at the frequency cap is shown the other.</summary>
    private int Owner(int visit)
    {
        var place = _world.Size.Places[_world.Plan.Page[visit]];
        return place.Channel == Channel.Feed ? place.Page - ((place.Page - _world.Size.FeedPages) % 2) : place.Page;
    }

    private void RunChunk(int chunk) => RunChunk(_chunks[chunk]);

    private void RunChunk(VisitChunk chunk)
    {
        _world.Videos.PrepareTally(chunk);
        var plan = _world.Plan;
        var places = _world.Size.Places;
        var silent = default(SilentTrace);
        for (var visit = chunk.First; visit < chunk.Last; visit++)
        {
            var pageOfSegment = plan.Page[visit];
            switch (places[pageOfSegment].Channel)
            {
                case Channel.ShortVideo:
                    WatchVideos(chunk, visit, pageOfSegment, ref silent);
                    break;
                case Channel.Feed:
                    Simulate(chunk, visit, PageSeen(visit, pageOfSegment), ref silent);
                    break;
                default:
                    Simulate(chunk, visit, pageOfSegment, ref silent);
                    break;
            }
        }
    }

    /// <summary>The page as this consumer sees it: feeds without advertisements once the day's cap is reached.</summary>
    public int PageSeen(int visit, int pageOfSegment)
    {
        var capped = _world.Size.Places[pageOfSegment].Channel == Channel.Feed
            && _world.State.Consumers.AdsToday[_world.Plan.Consumer[visit]] >= _world.Scenario.DisplayAds.DailyFrequencyCap.Value;
        return capped ? pageOfSegment + _world.Size.Segments : pageOfSegment;
    }

    /// <summary>One visit to one page.</summary>
    [SkipLocalsInit]
    public void Simulate<TTrace>(VisitChunk chunk, int visit, int pageOfSegment, ref TTrace trace)
        where TTrace : struct, IVisitTrace
    {
        var pages = _world.Pages;
        pages.Ensure(pageOfSegment);
        int depth = pages.Depths[pageOfSegment];
        var (_, segment, channel) = _world.Size.Places[pageOfSegment];
        var consumer = _world.Plan.Consumer[visit];
        var key = VisitKey(visit);
        var first = pageOfSegment * Slots;
        Span<uint> look = stackalloc uint[8];
        Span<uint> leave = stackalloc uint[8];
        Span<int> clicked = stackalloc int[MostCompared];
        var clicks = 0;
        var place = 0;
        var afterSkip = _goOnAfterSkip[segment];
        var afterClick = _goOnAfterClick[segment];
        unchecked
        {
            while (place < depth)
            {
                var within = place & 7;
                if (within == 0)
                {
                    MarketRandom.DrawEight(_world.Seed, DrawPurpose.Slot, (uint)consumer, key, pages.Ids.AsSpan(first + place, 8), look, leave);
                }

                var slot = first + place;
                place++;
                var isClick = look[within] < pages.Thresholds[slot];
                var goesOn = leave[within] < (isClick ? afterClick : afterSkip);
                trace.Looked(slot, look[within], isClick, goesOn);
                if (isClick && clicks < MostCompared)
                {
                    clicked[clicks++] = slot;
                    pages.Clicked[slot]++;
                }

                if (!goesOn)
                {
                    break;
                }
            }

            var counter = (pageOfSegment * (Slots + 1)) + place;
            if (pages.Looked[pageOfSegment * (Slots + 1)]++ == 0)
            {
                chunk.Touched.Add(pageOfSegment);
            }

            if (place > 0)
            {
                pages.Looked[counter]++;
            }
        }

        if (channel == Channel.Feed)
        {
            CountAdsSeen(chunk, consumer, pageOfSegment, place);
        }

        if (clicks > 0)
        {
            Compare(chunk, visit, pageOfSegment, clicked[..clicks], ref trace);
        }
    }

    /// <summary>Day and number of a visit in one word: with the consumer, its identity.</summary>
    public uint VisitKey(int visit) => unchecked(((uint)_world.Day << 8) | _world.Plan.Number[visit]);

    private void CountAdsSeen(VisitChunk chunk, int consumer, int pageOfSegment, int looked)
    {
        var seen = 0;
        for (var place = 0; place < looked; place++)
        {
            seen += _world.Pages.References[(pageOfSegment * Slots) + place] >= 0 ? 1 : 0;
        }

        if (seen > 0)
        {
            chunk.AdsSeen.Add(consumer);
            chunk.AdsSeen.Add(seen);
        }
    }

    /// <summary>From cart to order to payment.</summary>
    private void GoToCheckout<TTrace>(VisitChunk chunk, int visit, int slot, int id, ref TTrace trace)
        where TTrace : struct, IVisitTrace
    {
        var listing = id >> 1;
        var consumer = _world.Plan.Consumer[visit];
        var draw = MarketRandom.Draw(_world.Seed, DrawPurpose.Checkout, (uint)consumer, VisitKey(visit), unchecked((uint)id | 0x8000_0000));
        var desk = _world.Desk;
        var (inGroup, pieces) = desk.WishedPieces(listing, draw);
        var orderChance = desk.OrderChance(consumer, listing, pieces);
        var payChance = desk.PayChance(listing);
        var orders = draw.Third < MarketMath.Threshold(orderChance);
        var pays = orders && draw.Fourth < MarketMath.Threshold(payChance);
        trace.Checkout(slot, pieces, orderChance, orders, payChance, pays);
        chunk.Carts.Add(new CartEvent(visit, slot, (byte)pieces, orders, pays, inGroup));
    }
}
