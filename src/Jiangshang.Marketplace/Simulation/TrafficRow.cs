namespace Jiangshang.Marketplace.Simulation;

/// <summary>What one place of a page did in one tick (展现与点击明细).</summary>
/// <param name="Day">Day.</param>
/// <param name="Hour">Hour.</param>
/// <param name="Store">The listing's store.</param>
/// <param name="Listing">The listing shown.</param>
/// <param name="Source">How it came there.</param>
/// <param name="Keyword">The keyword searched, if it was a search.</param>
/// <param name="Segment">The consumers' segment.</param>
/// <param name="Position">Position on the page, from 1; 0 for a short video.</param>
/// <param name="Impressions">Times the page was served with it.</param>
/// <param name="Looked">Times it was looked at.</param>
/// <param name="Clicks">Times clicked.</param>
/// <param name="Cost">What was charged.</param>
/// <param name="Overrun">What the budget could not pay; the platform bears it.</param>
public readonly record struct TrafficRow(
    Day Day,
    Hour Hour,
    StoreId Store,
    ListingId Listing,
    TrafficSource Source,
    KeywordId? Keyword,
    SegmentId Segment,
    Pieces Position,
    Tally Impressions,
    Tally Looked,
    Tally Clicks,
    Fen Cost,
    Fen Overrun);
