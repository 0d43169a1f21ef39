namespace Jiangshang.Marketplace.Simulation;

/// <summary>A visit to a short-video feed: the pools decide what is played, the viewer what is finished, liked, shared and clicked.</summary>
internal sealed partial class VisitKernel
{
    private void WatchVideos(VisitChunk chunk, int visit, int pageOfSegment)
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
            if (!videos.View(chunk, place.Segment, video, view))
            {
                continue;
            }

            BuyFromVideo(chunk, visit, video);
        }
    }

    private void BuyFromVideo(VisitChunk chunk, int visit, int video)
    {
        var listing = _world.State.Videos.Listing[video];
        var consumer = _world.Plan.Consumer[visit];
        var key = VisitKey(visit);
        var slot = -1 - video;
        var draw = MarketRandom.Draw(_world.Seed, DrawPurpose.Checkout, (uint)consumer, key, unchecked((uint)(listing * 2)));
        chunk.Clicks.Add(new ClickEvent(visit, slot, DwellSeconds(draw.Second), draw.Third < _inquiry));
        var outside = MarketMath.Gumbel(MarketRandom.Draw(_world.Seed, DrawPurpose.Checkout, (uint)consumer, key, uint.MaxValue).First);
        var utility = Utility(TasteOf(visit, _world.Plan.Page[visit]), listing);
        if (utility + MarketMath.Gumbel(draw.First) > outside)
        {
            var silent = default(SilentTrace);
            GoToCheckout(chunk, visit, slot, listing * 2, ref silent);
        }
    }
}
