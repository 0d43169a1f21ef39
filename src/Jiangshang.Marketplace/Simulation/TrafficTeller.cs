namespace Jiangshang.Marketplace.Simulation;

/// <summary>Tells a listener what is being committed. Called only when somebody listens; it reads the world and changes nothing.</summary>
internal static class TrafficTeller
{
    public static void Place(MarketWorld world, ITrafficSink sink, int page, int place, TrafficSource source, (int Impressions, int Looked, int Clicks, long Cost, long Overrun) counts)
    {
        var segments = world.Size.Segments;
        var listing = world.Pages.Ids[(page * MarketSize.Slots) + place] >> 1;
        KeywordId? keyword = page / segments < world.Size.FeedPages ? new KeywordId(page / segments) : null;
        sink.Shown(new TrafficRow(
            new Day(world.Day), new Hour(world.Hour), new StoreId(world.State.Listings.Store[listing]), new ListingId(listing), source, keyword, new SegmentId(page % segments),
            new Pieces(place + 1), new Tally(counts.Impressions), new Tally(counts.Looked), new Tally(counts.Clicks), new Fen(counts.Cost), new Fen(counts.Overrun)));
    }

    /// <summary>Views of a video are its impressions; nobody is served one without its being played.</summary>
    public static void Video(MarketWorld world, ITrafficSink sink, int video, int segment, ReadOnlySpan<int> tally)
    {
        var videos = world.State.Videos;
        var (day, hour, store, listing) = (new Day(world.Day), new Hour(world.Hour), new StoreId(videos.Store[video]), new ListingId(videos.Listing[video]));
        sink.Played(new VideoRow(
            day, hour, new VideoId(video), store, listing, new VideoPlatformId(videos.Platform[video]), new SegmentId(segment),
            new Tally(tally[0]), new Tally(tally[1]), new Tally(tally[2]), new Tally(tally[3]), new Tally(tally[4])));
        sink.Shown(new TrafficRow(
            day, hour, store, listing, TrafficSource.ShortVideo, null, new SegmentId(segment), new Pieces(0),
            new Tally(tally[0]), new Tally(tally[0]), new Tally(tally[4]), Fen.Zero, Fen.Zero));
    }

    /// <summary>A page view. Minutes are told only, never simulated: a visit begins somewhere in the first forty minutes of its hour.</summary>
    public static void PageView(MarketWorld world, ITrafficSink sink, ClickEvent click, int listing, TrafficSource source, int secondsBefore)
    {
        const uint LatestStart = 2_400;
        var start = MarketRandom.Draw(world.Seed, DrawPurpose.Clock, (uint)world.Plan.Consumer[click.Visit], world.Kernel.VisitKey(click.Visit)).First % LatestStart;
        var second = new ReplySeconds((world.Hour * 3_600) + (int)start + secondsBefore);
        var reply = click.Inquires ? world.State.Stores.Reply[world.State.Listings.Store[listing]] : 0;
        sink.Viewed(new PageViewRow(PlaceOf(world, click.Visit, click.Slot, listing, source), second, new ReplySeconds(click.Dwell), click.Inquires, new ReplySeconds(reply)));
    }

    public static void Cart(MarketWorld world, ITrafficSink sink, CartEvent cart, int listing, CartOutcome outcome, int order, long amount) => sink.Carted(new CartRow(
        PlaceOf(world, cart.Visit, cart.Slot, listing, TickCommit.SourceOf(world, cart.Slot)), new Pieces(cart.Pieces), outcome, order < 0 ? null : new OrderId(order), new Fen(amount)));

    private static VisitPlace PlaceOf(MarketWorld world, int visit, int slot, int listing, TrafficSource source)
    {
        var consumers = world.State.Consumers;
        var consumer = world.Plan.Consumer[visit];
        var page = slot < 0 ? -1 : slot / MarketSize.Slots / world.Size.Segments;
        return new VisitPlace(
            new Day(world.Day), new Hour(world.Hour), new ConsumerId(consumer), new Tally(world.Plan.Number[visit]),
            new SegmentId(consumers.Segment[consumer]), new ProvinceId(consumers.Province[consumer]), (Device)consumers.Device[consumer],
            new StoreId(world.State.Listings.Store[listing]), new ListingId(listing), source,
            page >= 0 && page < world.Size.FeedPages ? new KeywordId(page) : null, new Pieces(slot < 0 ? 0 : (slot % MarketSize.Slots) + 1));
    }
}
