namespace Jiangshang.Marketplace.Simulation;

/// <summary>A visit to a short-video feed: the pools decide what is played, the viewer what is finished, liked, shared and clicked.</summary>
internal sealed partial class VisitKernel
{
    public void WatchVideos<TTrace>(VisitChunk chunk, int visit, int pageOfSegment, ref TTrace trace)
        where TTrace : struct, IVisitTrace
    {
        var place = _world.Size.Places[pageOfSegment];
        var platform = place.Page - _world.Size.VideoPages;
        var videos = _world.Videos;
        if (!videos.IsAnythingPlayed(platform))
        {
            return;
        }

        var consumer = _world.Plan.Consumer[visit];
        var key = VisitKey(visit);
        var shown = _world.Scenario.VideoPlatforms[platform].VideosPerVisit.Value;
        for (var i = 0; i < shown; i++)
        {
            var pick = MarketRandom.Draw(_world.Seed, DrawPurpose.Video, (uint)consumer, key, (uint)i);
            var video = videos.Pick(platform, consumer, i, pick.First, pick.Second);
            if (video < 0)
            {
                return;
            }

            var view = MarketRandom.Draw(_world.Seed, DrawPurpose.Video, (uint)consumer, key, unchecked((uint)video | 0x8000_0000));
            var clicks = videos.View(chunk, place.Segment, video, view);
            trace.Watched(video, view, clicks);
            if (clicks)
            {
                BuyFromVideo(chunk, visit, video, ref trace);
            }
        }
    }

    private void BuyFromVideo<TTrace>(VisitChunk chunk, int visit, int video, ref TTrace trace)
        where TTrace : struct, IVisitTrace
    {
        var listing = _world.State.Videos.Listing[video];
        var consumer = _world.Plan.Consumer[visit];
        var key = VisitKey(visit);
        var slot = -1 - video;
        var draw = MarketRandom.Draw(_world.Seed, DrawPurpose.Checkout, (uint)consumer, key, unchecked((uint)(listing * 2)));
        chunk.Clicks.Add(new ClickEvent(visit, slot, DwellSeconds(draw.Second), draw.Third < _inquiry));
        var outside = MarketMath.Gumbel(MarketRandom.Draw(_world.Seed, DrawPurpose.Checkout, (uint)consumer, key, uint.MaxValue).First);
        var utility = Utility(consumer, _world.State.Consumers.Segment[consumer], Channel.ShortVideo, listing);
        var gumbel = MarketMath.Gumbel(draw.First);
        trace.Left(outside);
        trace.Weighed(slot, listing, utility, gumbel);
        if (utility + gumbel > outside)
        {
            GoToCheckout(chunk, visit, slot, listing * 2, ref trace);
        }
    }
}
