namespace Jiangshang.Marketplace.ShortVideoFeed;

/// <summary>
/// Traffic pools (流量池): a video is played so many times in each pool; if its score passes the gate it moves on, else it ends. What it
/// was played, finished, liked, shared, clicked and bought decides, with a prior while it is young.
/// </summary>
internal sealed class VideoPools
{
    private const int TallyWidth = 5;
    private readonly MarketWorld _world;
    private readonly List<int>[] _playing;
    private readonly AliasTable[] _mix;
    private long[] _owed = [];
    private bool _isStale;
    private uint[] _finish = [];
    private uint[] _like = [];
    private uint[] _share = [];
    private uint[] _click = [];

    public VideoPools(MarketWorld world)
    {
        _world = world;
        _playing = [.. world.Scenario.VideoPlatforms.Select(_ => new List<int>())];
        _mix = [.. _playing.Select(_ => new AliasTable())];
    }

    public void Derive()
    {
        for (var video = 0; video < _world.State.Videos.Count; video++)
        {
            Publish(video);
        }

        Mix();
    }

    /// <summary>Takes up a video just published; it is played from the next tick on.</summary>
    public void Publish(int video)
    {
        var videos = _world.State.Videos;
        var behaviour = _world.Scenario.Videos;
        if (_finish.Length <= video)
        {
            Grow(Math.Max(256, video * 2));
        }

        _finish[video] = Chance(behaviour.FinishBase, behaviour.FinishSlope, videos.Hook[video]);
        _like[video] = Chance(behaviour.LikeBase, behaviour.LikeSlope, videos.Content[video]);
        _share[video] = Chance(behaviour.ShareBase, behaviour.ShareSlope, videos.Content[video]);
        _click[video] = Chance(behaviour.ClickBase, behaviour.ClickSlope, videos.Pitch[video]);
        _isStale = true;
    }

    /// <summary>Before a tick: what was published since the last is played too.</summary>
    public void Refresh()
    {
        if (_isStale)
        {
            Mix();
        }
    }

    public bool IsAnythingPlayed(int platform) => !_mix[platform].IsEmpty;

    /// <summary>The video a viewer sees: first perhaps one of a followed store, then by what the pools still owe.</summary>
    public int Pick(int platform, int consumer, int position, uint word, uint chance)
    {
        var follows = _world.State.Consumers.Follows[consumer];
        if (position == 0 && follows >= 0 && chance < MarketMath.Threshold(_world.Scenario.VideoPlatforms[platform].FollowerWeight.Real))
        {
            foreach (var video in _playing[platform])
            {
                if (_world.State.Videos.Store[video] == follows)
                {
                    return video;
                }
            }
        }

        return _playing[platform][_mix[platform].Draw(word)];
    }

    public void PrepareTally(VisitChunk chunk)
    {
        var length = _world.State.Videos.Count * _world.Size.Segments * TallyWidth;
        if (chunk.VideoTally.Length < length)
        {
            chunk.VideoTally = new int[length * 2];
        }

        Array.Clear(chunk.VideoTally);
    }

    /// <summary>Thresholds of 2³² below which a draw finishes, likes, shares and clicks.</summary>
    public (uint Finish, uint Like, uint Share, uint Click) ChancesOf(int video) => (_finish[video], _like[video], _share[video], _click[video]);

    /// <summary>One view; says whether the product is clicked. A click needs a finished video.</summary>
    public bool View(VisitChunk chunk, int segment, int video, RandomBlock draw)
    {
        var tally = TallyOf(chunk, video, segment);
        tally[0]++;
        if (draw.Second < _like[video])
        {
            tally[2]++;
        }

        if (draw.Third < _share[video])
        {
            tally[3]++;
        }

        if (draw.First >= _finish[video])
        {
            return false;
        }

        tally[1]++;
        var clicks = draw.Fourth < _click[video] && _world.IsOnSale(_world.State.Videos.Listing[video]);
        if (clicks)
        {
            tally[4]++;
        }

        return clicks;
    }

    /// <summary>Adds the tick's views and moves videos between pools.</summary>
    public void Commit(ReadOnlySpan<VisitChunk> chunks)
    {
        var videos = _world.State.Videos;
        for (var video = 0; video < videos.Count; video++)
        {
            foreach (var chunk in chunks)
            {
                for (var segment = 0; segment < _world.Size.Segments; segment++)
                {
                    AddTally(video, segment, TallyOf(chunk, video, segment));
                }
            }

            if (videos.Ended[video] == 0)
            {
                Judge(video);
            }
        }

        Mix();
    }

    private Span<int> TallyOf(VisitChunk chunk, int video, int segment) =>
        chunk.VideoTally.AsSpan(((video * _world.Size.Segments) + segment) * TallyWidth, TallyWidth);

    private void AddTally(int video, int segment, ReadOnlySpan<int> tally)
    {
        if (tally[0] == 0)
        {
            return;
        }

        var videos = _world.State.Videos;
        videos.Views[video] += tally[0];
        videos.PoolViews[video] += tally[0];
        videos.Finishes[video] += tally[1];
        videos.PoolFinishes[video] += tally[1];
        videos.Likes[video] += tally[2];
        videos.PoolLikes[video] += tally[2];
        videos.Shares[video] += tally[3];
        videos.PoolShares[video] += tally[3];
        videos.Clicks[video] += tally[4];
        videos.PoolClicks[video] += tally[4];
        var store = videos.Store[video];
        _world.Count(store, StoreMetric.VideoViews, tally[0]);
        _world.Count(store, StoreMetric.VideoFinishes, tally[1]);
        _world.Count(store, StoreMetric.VideoLikes, tally[2]);
        _world.Count(store, StoreMetric.VideoShares, tally[3]);
        _world.Count(store, StoreMetric.Impressions, tally[0]);
        _world.State.SourceImpressions[(store * DailyHistory.SourceCount) + (int)TrafficSource.ShortVideo] += tally[0];
        if (_world.Traffic is { } sink)
        {
            TrafficTeller.Video(_world, sink, video, segment, tally);
        }
    }

    private void Judge(int video)
    {
        var videos = _world.State.Videos;
        var platform = _world.Scenario.VideoPlatforms[videos.Platform[video]];
        videos.Score[video] = Score(video, platform);
        if (_world.Day - videos.PublishedOn[video] >= platform.Lifetime.Value)
        {
            Tell(video, platform, VideoVerdict.Expired);
            End(video);
            return;
        }

        var pool = videos.Pool[video];
        if (videos.PoolViews[video] < platform.Pools[pool].Value)
        {
            return;
        }

        if (pool == platform.Pools.Length - 1 || videos.Score[video] < platform.Gates[pool].Value)
        {
            Tell(video, platform, pool == platform.Pools.Length - 1 ? VideoVerdict.PlayedOut : VideoVerdict.BelowGate);
            End(video);
            return;
        }

        Tell(video, platform, VideoVerdict.Promoted);
        videos.Pool[video]++;
        videos.PoolViews[video] = 0;
        videos.PoolFinishes[video] = 0;
        videos.PoolLikes[video] = 0;
        videos.PoolShares[video] = 0;
        videos.PoolClicks[video] = 0;
        videos.PoolOrders[video] = 0;
    }

    private void Tell(int video, VideoPlatform platform, VideoVerdict verdict)
    {
        var videos = _world.State.Videos;
        var pool = videos.Pool[video];
        _world.Traffic?.Judged(new VideoJudgement(
            new Day(_world.Day), new Hour(_world.HourOfDay), new VideoId(video), new StoreId(videos.Store[video]), new Pieces(pool), platform.Pools[pool],
            new Tally(videos.PoolViews[video]), new Tally(videos.PoolFinishes[video]), new Tally(videos.PoolLikes[video]), new Tally(videos.PoolShares[video]),
            new Tally(videos.PoolClicks[video]), new Tally(videos.PoolOrders[video]), new BasisPoints(videos.Score[video]),
            pool < platform.Gates.Length ? platform.Gates[pool] : null, verdict));
    }

    private void End(int video)
    {
        _world.State.Videos.Ended[video] = 1;
        _world.State.Videos.EndedOn[video] = _world.Day;
    }

    /// <summary>Score in the current pool: weighted rates, with the prior worth so many views.</summary>
    private int Score(int video, VideoPlatform platform)
    {
        var videos = _world.State.Videos;
        var sum = (long)platform.FinishWeight.Value * videos.PoolFinishes[video];
        sum += (long)platform.LikeWeight.Value * videos.PoolLikes[video];
        sum += (long)platform.ShareWeight.Value * videos.PoolShares[video];
        sum += (long)platform.ClickWeight.Value * videos.PoolClicks[video];
        sum += (long)platform.BuyWeight.Value * videos.PoolOrders[video];
        sum += (long)platform.PriorViews.Value * platform.PriorScore.Value;
        return (int)(sum / Math.Max(1, videos.PoolViews[video] + platform.PriorViews.Value));
    }

    /// <summary>What is played next tick: each video in proportion to what its pool still owes it.</summary>
    private void Mix()
    {
        var videos = _world.State.Videos;
        for (var platform = 0; platform < _playing.Length; platform++)
        {
            _playing[platform].Clear();
        }

        for (var video = 0; video < videos.Count; video++)
        {
            if (videos.Ended[video] == 0 && _world.State.Listings.Active[videos.Listing[video]] != 0)
            {
                _playing[videos.Platform[video]].Add(video);
            }
        }

        for (var platform = 0; platform < _playing.Length; platform++)
        {
            var pools = _world.Scenario.VideoPlatforms[platform].Pools;
            var playing = _playing[platform];
            for (var i = 0; i < playing.Count; i++)
            {
                _owed[i] = Math.Max(1, pools[videos.Pool[playing[i]]].Value - videos.PoolViews[playing[i]]);
            }

            _mix[platform].Rebuild(_owed.AsSpan(0, playing.Count));
        }

        _isStale = false;
    }

    private void Grow(int room)
    {
        Array.Resize(ref _finish, room);
        Array.Resize(ref _like, room);
        Array.Resize(ref _share, room);
        Array.Resize(ref _click, room);
        Array.Resize(ref _owed, room);
    }

    private static uint Chance(BasisPoints intercept, BasisPoints slope, int quality) =>
        MarketMath.Threshold(MarketMath.Logistic(intercept.Real + (slope.Real * ((quality * 0.0001f) - 0.5f))));
}
