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
    private int[] _rawConsumer = new int[4096];
    private int[] _rawKey = new int[4096];
    private byte[] _rawNumber = new byte[4096];
    private int _season = -1;

    public VisitPlan(MarketWorld world)
    {
        _world = world;
        var scenario = world.Scenario;
        _hours = [.. scenario.Segments.Select(segment => new AliasTable([.. segment.Hours.Select(weight => (long)weight.Value)]))];
        _channels = [.. scenario.Segments.Select(segment => new AliasTable([.. segment.Channels.Select(weight => (long)weight.Value)]))];
        _interests = [.. scenario.Segments.Select(segment => new AliasTable([.. segment.Interests.Select(weight => (long)weight.Value)]))];
        _keywords = new AliasTable[scenario.Segments.Length];
        _platforms = new AliasTable([.. scenario.VideoPlatforms.Select(platform => (long)platform.Audience.Value)]);
        _factor = new float[scenario.Segments.Length];
        _starts = new int[(Quantities.Hour.PerDay * world.Size.Pages * world.Size.Segments) + 1];
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
        var count = Draw();
        Sort(count);
    }

    /// <summary>Demand of the day: periods of all categories scale visits, periods of one category scale its keywords.</summary>
    private void PrepareSeason()
    {
        var day = _world.Day;
        var covering = 0;
        var signature = 17;
        var scenario = _world.Scenario;
        var demand = 1f;
        var byCategory = new float[_world.Size.Categories];
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
            var weights = new long[scenario.Keywords.Length];
            long plain = 0;
            long scaled = 0;
            for (var k = 0; k < weights.Length; k++)
            {
                var search = scenario.Keywords[k].Searches[s].Value;
                plain += (long)search * 1000;
                weights[k] = (long)(search * 1000f * byCategory[scenario.Keywords[k].Category.Index]);
                scaled += weights[k];
            }

            _keywords[s] = new AliasTable(weights);
            _factor[s] = demand * ((float)scaled / plain);
        }
    }

    private int Draw()
    {
        var consumers = _world.State.Consumers;
        var segments = _world.Scenario.Segments;
        var lift = _world.Scenario.Shoppers.RepeatLift.Real;
        var count = 0;
        var day = (uint)_world.Day;
        for (var c = 0; c < _world.Size.Consumers; c++)
        {
            var segment = consumers.Segment[c];
            var mean = segments[segment].VisitsPerDay.Real * _factor[segment] * (consumers.Rate[c] * (1f / ConsumerGeneration.One));
            if (consumers.Mood[c] > 0)
            {
                mean *= lift;
            }

            var visits = MarketMath.Poisson(mean, MarketRandom.Draw(_world.Seed, DrawPurpose.VisitCount, (uint)c, day).First);
            for (var n = 0; n < visits; n++)
            {
                Add(c, segment, n, ref count);
            }
        }

        return count;
    }

    private void Add(int consumer, int segment, int number, ref int count)
    {
        var size = _world.Size;
        var draw = MarketRandom.Draw(_world.Seed, DrawPurpose.Visit, (uint)consumer, (uint)_world.Day, (uint)number);
        var page = PageOf(consumer, segment, draw);
        if (page < 0)
        {
            return;
        }

        if (count == _rawConsumer.Length)
        {
            Array.Resize(ref _rawConsumer, count * 2);
            Array.Resize(ref _rawKey, count * 2);
            Array.Resize(ref _rawNumber, count * 2);
        }

        _rawConsumer[count] = consumer;
        _rawNumber[count] = (byte)number;
        _rawKey[count] = (((_hours[segment].Draw(draw.First) * size.Pages) + page) * size.Segments) + segment;
        count++;
    }

    /// <summary>The page a visit goes to, or −1 when the consumer has never heard of the category.</summary>
    private int PageOf(int consumer, int segment, RandomBlock draw)
    {
        var size = _world.Size;
        var consumers = _world.State.Consumers;
        var aware = consumers.Aware[consumer];
        var channel = (Channel)_channels[segment].Draw(draw.Second);
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
            return size.VideoPages + _platforms.Draw(draw.Third);
        }

        if (channel is Channel.Feed or Channel.Affiliate)
        {
            var category = _interests[segment].Draw(draw.Third);
            return (aware >> category & 1) == 0 ? -1 : channel == Channel.Feed ? size.FeedPages + (2 * category) : size.AffiliatePages + category;
        }

        var keyword = _keywords[segment].Draw(draw.Third);
        return (aware >> _world.Scenario.Keywords[keyword].Category.Index & 1) == 0 ? -1 : keyword;
    }

    /// <summary>Stable counting sort by tick, page and segment; consumers are already in order.</summary>
    private void Sort(int count)
    {
        Array.Clear(_starts);
        unchecked
        {
            for (var i = 0; i < count; i++)
            {
                _starts[_rawKey[i] + 1]++;
            }

            for (var i = 1; i < _starts.Length; i++)
            {
                _starts[i] += _starts[i - 1];
            }

            if (Consumer.Length < count)
            {
                Consumer = new int[_rawConsumer.Length];
                Page = new int[_rawConsumer.Length];
                Number = new byte[_rawConsumer.Length];
            }

            var perTick = _world.Size.Pages * _world.Size.Segments;
            for (var i = 0; i < count; i++)
            {
                var key = _rawKey[i];
                var at = _starts[key]++;
                Consumer[at] = _rawConsumer[i];
                Number[at] = _rawNumber[i];
                Page[at] = key % perTick;
            }

            for (var i = _starts.Length - 1; i > 0; i--)
            {
                _starts[i] = _starts[i - 1];
            }

            _starts[0] = 0;
        }

        Total = count;
    }
}
