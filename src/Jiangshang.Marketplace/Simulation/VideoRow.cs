namespace Jiangshang.Marketplace.Simulation;

/// <summary>What one segment did with one short video in one tick (短视频明细).</summary>
/// <param name="Day">Day.</param>
/// <param name="Hour">Hour.</param>
/// <param name="Video">The video.</param>
/// <param name="Store">Its store.</param>
/// <param name="Listing">The listing it sells.</param>
/// <param name="Platform">Where it is played.</param>
/// <param name="Segment">The viewers' segment.</param>
/// <param name="Views">Times played.</param>
/// <param name="Finishes">Times watched to the end.</param>
/// <param name="Likes">Times liked.</param>
/// <param name="Shares">Times shared.</param>
/// <param name="Clicks">Times the product was clicked.</param>
public readonly record struct VideoRow(
    Day Day,
    Hour Hour,
    VideoId Video,
    StoreId Store,
    ListingId Listing,
    VideoPlatformId Platform,
    SegmentId Segment,
    Tally Views,
    Tally Finishes,
    Tally Likes,
    Tally Shares,
    Tally Clicks);
