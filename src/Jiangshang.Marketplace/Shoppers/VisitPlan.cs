using System.Runtime.Intrinsics;

namespace Jiangshang.Marketplace.Shoppers;

/// <summary>
/// All visits of a day: how many each consumer makes (Poisson with a Gamma rate), when, through which entry and to which page. Sorted by
/// tick, page, segment and consumer: the canonical order of everything that follows.
/// </summary>
internal sealed class VisitPlan
{
    private readonly MarketWorld _world;
    private readonly AliasTable[] _hours;
    private readonly AliasTable[] _channels;
    private readonly AliasTable[] _interests;
    private readonly AliasTable[] _keywords;
    private readonly AliasTable _platforms;
    private readonly float[] _factor;
    private readonly int[] _starts;
    private readonly VisitDraft[] _drafts;
    private readonly Action<int> _draw;
    private readonly Action<int> _place;
    private readonly ParallelOptions _options;
    private readonly float[] _dailyVisits;
    private readonly int[] _categoryOfKeyword;
    private readonly float _lift;
    private readonly long[] _searches;
    private readonly float[] _demandOfCategory;
    private int _season = -1;

    public VisitPlan(MarketWorld world)
    {
        _world = world;
        var scenario = world.Scenario;
        _hours = [.. scenario.Segments.Select(segment => new AliasTable([.. segment.Hours.Select(weight => (long)weight.Value)]))];
        _channels = [.. scenario.Segments.Select(segment => new AliasTable([.. segment.Channels.Select(weight => (long)weight.Value)]))];
        _interests = [.. scenario.Segments.Select(segment => new AliasTable([.. segment.Interests.Select(weight => (long)weight.Value)]))];
        _keywords = [.. scenario.Segments.Select(_ => new AliasTable())];
        _searches = new long[scenario.Keywords.Length];
        _demandOfCategory = new float[scenario.Categories.Length];
        _platforms = new AliasTable([.. scenario.VideoPlatforms.Select(platform => (long)platform.Audience.Value)]);
        _factor = new float[scenario.Segments.Length];
        _starts = new int[(Quantities.Hour.PerDay * world.Size.Pages * world.Size.Segments) + 1];
        _drafts = [.. Enumerable.Range(0, world.Threads == 1 ? 1 : world.Threads * 2).Select(_ => new VisitDraft(_starts.Length - 1))];
        _draw = Draw;
        _place = Place;
        _options = new ParallelOptions { MaxDegreeOfParallelism = world.Threads };
        _dailyVisits = [.. scenario.Segments.Select(segment => segment.VisitsPerDay.Real)];
        _categoryOfKeyword = [.. scenario.Keywords.Select(keyword => keyword.Category.Index)];
        _lift = scenario.Shoppers.RepeatLift.Real;
        Consumer = new int[4096];
        Page = new int[4096];
        Number = new byte[4096];
    }

    /// <summary>Visitor of each visit.</summary>
    public int[] Consumer { get; private set; }

    /// <summary>Page × segments + segment of each visit.</summary>
    public int[] Page { get; private set; }

    /// <summary>Number of the visit within the consumer's day.</summary>
    public byte[] Number { get; private set; }

    /// <summary>Visits of the day.</summary>
    public int Total { get; private set; }

    /// <summary>First visit of a tick.</summary>
    public int TickStart(int hour) => _starts[hour * _world.Size.Pages * _world.Size.Segments];

    public void Make()
    {
        PrepareSeason();
        ForEachDraft(_draw);
        Order();
        ForEachDraft(_place);
    }

    private void ForEachDraft(Action<int> work)
    {
        if (_drafts.Length == 1)
        {
            work(0);
        }
        else
        {
            Parallel.For(0, _drafts.Length, _options, work);
        }
    }

    /// <summary>Demand of the day: periods of all categories scale visits, periods of one category scale its keywords.</summary>
    private void PrepareSeason()
    {
        var day = _world.Day;
        var covering = 0;
        var signature = 17;
        var scenario = _world.Scenario;
        var demand = 1f;
        var byCategory = _demandOfCategory;
        Array.Fill(byCategory, 1f);
        foreach (var period in scenario.Seasons)
        {
            covering++;
            if (period.First.Value > day || period.Last.Value < day)
            {
                continue;
            }

            unchecked
            {
                signature = (signature * 31) + covering;
            }

            if (period.Category is { } category)
            {
                byCategory[category.Index] *= period.Demand.Real;
            }
            else
            {
                demand *= period.Demand.Real;
            }
        }

        if (signature == _season)
        {
            return;
        }

        _season = signature;
        for (var s = 0; s < scenario.Segments.Length; s++)
        {
            var weights = _searches;
            long plain = 0;
            long scaled = 0;
            for (var k = 0; k < weights.Length; k++)
            {
                var search = scenario.Keywords[k].Searches[s].Value;
                plain += (long)search * 1000;
                weights[k] = (long)(search * 1000f * byCategory[scenario.Keywords[k].Category.Index]);
                scaled += weights[k];
            }

            _keywords[s].Rebuild(weights);
            _factor[s] = demand * ((float)scaled / plain);
        }
    }

    /// <summary>Draws the visits of one share of the consumers, eight at a time: the same dice as one by one.</summary>
    private void Draw(int share)
    {
        var draft = _drafts[share];
        draft.Clear();
        var first = (int)((long)_world.Size.Consumers * share / _drafts.Length);
        var end = (int)((long)_world.Size.Consumers * (share + 1) / _drafts.Length);
        var consumers = _world.State.Consumers;
        Span<uint> visitors = stackalloc uint[8];
        Span<uint> numbers = stackalloc uint[8];
        var waiting = 0;
        Span<float> means = stackalloc float[8];
        Span<float> none = stackalloc float[8];
        Span<uint> words = stackalloc uint[8];
        var day = Vector256.Create((uint)_world.Day);
        for (var from = first; from < end; from += 8)
        {
            var group = Math.Min(8, end - from);
            means.Clear();
            for (var i = 0; i < group; i++)
            {
                means[i] = MeanVisits(consumers, from + i);
            }

            var lanes = new RandomLanes(Vector256.Create((uint)from) + Vector256<uint>.Indices, day, Vector256<uint>.Zero, Vector256.Create((uint)DrawPurpose.VisitCount));
            MarketRandom.DrawEight(_world.Seed, ref lanes);
            lanes.First.CopyTo(words);
            MarketMath.Exp(-Vector256.Create<float>(means)).CopyTo(none);
            for (var i = 0; i < group; i++)
            {
                var visits = MarketMath.Poisson(means[i], none[i], words[i]);
                for (var n = 0; n < visits; n++)
                {
                    (visitors[waiting], numbers[waiting]) = ((uint)(from + i), (uint)n);
                    if (++waiting == 8)
                    {
                        Draft(draft, visitors, numbers, waiting);
                        waiting = 0;
                    }
                }
            }
        }

        Draft(draft, visitors, numbers, waiting);
    }

    private float MeanVisits(ConsumerTable consumers, int consumer)
    {
        var segment = consumers.Segment[consumer];
        var mean = _dailyVisits[segment] * _factor[segment] * (consumers.Rate[consumer] * (1f / ConsumerGeneration.One));
        return consumers.Mood[consumer] > 0 ? mean * _lift : mean;
    }

    /// <summary>Draws hour and page of the first <paramref name="waiting"/> of eight visits and writes them down.</summary>
    private void Draft(VisitDraft draft, ReadOnlySpan<uint> visitors, ReadOnlySpan<uint> numbers, int waiting)
    {
        var size = _world.Size;
        Span<uint> words = stackalloc uint[24];
        var lanes = new RandomLanes(Vector256.Create(visitors), Vector256.Create((uint)_world.Day), Vector256.Create(numbers), Vector256.Create((uint)DrawPurpose.Visit));
        MarketRandom.DrawEight(_world.Seed, ref lanes);
        lanes.First.CopyTo(words);
        lanes.Second.CopyTo(words[8..]);
        lanes.Third.CopyTo(words[16..]);
        for (var i = 0; i < waiting; i++)
        {
            var consumer = (int)visitors[i];
            var segment = _world.State.Consumers.Segment[consumer];
            var page = PageOf(consumer, segment, words[8 + i], words[16 + i]);
            if (page >= 0)
            {
                draft.Add(consumer, (byte)numbers[i], (((_hours[segment].Draw(words[i]) * size.Pages) + page) * size.Segments) + segment);
            }
        }
    }

    /// <summary>The page a visit goes to, or −1 when the consumer has never heard of the category.</summary>
    private int PageOf(int consumer, int segment, uint entry, uint choice)
    {
        var size = _world.Size;
        var consumers = _world.State.Consumers;
        var aware = consumers.Aware[consumer];
        var channel = (Channel)_channels[segment].Draw(entry);
        if (channel == Channel.StorePage)
        {
            var store = consumers.Follows[consumer] >= 0 ? consumers.Follows[consumer] : consumers.Mood[consumer] > 0 ? consumers.LastStore[consumer] : -1;
            if (store >= 0)
            {
                return size.StorePages + store;
            }
        }

        if (channel == Channel.ShortVideo && !_platforms.IsEmpty)
        {
            return size.VideoPages + _platforms.Draw(choice);
        }

        if (channel is Channel.Feed or Channel.Affiliate)
        {
            var category = _interests[segment].Draw(choice);
            return (aware >> category & 1) == 0 ? -1 : channel == Channel.Feed ? size.FeedPages + (2 * category) : size.AffiliatePages + category;
        }

        var keyword = _keywords[segment].Draw(choice);
        return (aware >> _categoryOfKeyword[keyword] & 1) == 0 ? -1 : keyword;
    }

    /// <summary>Where each tick, page and segment begins, and where each share's visits go within it: shares in order, so consumers in order.</summary>
    private void Order()
    {
        var at = 0;
        for (var key = 0; key < _starts.Length - 1; key++)
        {
            _starts[key] = at;
            foreach (var draft in _drafts)
            {
                (draft.Next[key], at) = (at, at + draft.Next[key]);
            }
        }

        _starts[^1] = at;
        Total = at;
        if (Consumer.Length < at)
        {
            // A day with somewhat more visits than any before is no reason to make room again.
            var room = at + (at / 4);
            Consumer = new int[room];
            Page = new int[room];
            Number = new byte[room];
        }
    }

    /// <summary>Puts a share's visits in their places: a stable counting sort.</summary>
    private void Place(int share)
    {
        var draft = _drafts[share];
        var perTick = _world.Size.Pages * _world.Size.Segments;
        for (var i = 0; i < draft.Count; i++)
        {
            var key = draft.Key[i];
            var at = draft.Next[key]++;
            Consumer[at] = draft.Consumer[i];
            Number[at] = draft.Number[i];
            Page[at] = key % perTick;
        }
    }
}
