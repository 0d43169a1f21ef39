namespace Jiangshang.Marketplace.Simulation;

/// <summary>Who did something where (访问明细的共同部分): the person, the visit, and the place they came by.</summary>
/// <param name="Day">Day.</param>
/// <param name="Hour">Hour.</param>
/// <param name="Consumer">The person.</param>
/// <param name="Visit">Number of the visit in the person's day; with person and day its identity.</param>
/// <param name="Segment">The person's segment.</param>
/// <param name="Province">Where the person lives.</param>
/// <param name="Device">What the person uses.</param>
/// <param name="Store">The listing's store.</param>
/// <param name="Listing">The listing.</param>
/// <param name="Source">How the person came to it.</param>
/// <param name="Keyword">The keyword searched, if it was a search.</param>
/// <param name="Position">Position on the page, from 1; 0 for a short video.</param>
public readonly record struct VisitPlace(
    Day Day,
    Hour Hour,
    ConsumerId Consumer,
    Tally Visit,
    SegmentId Segment,
    ProvinceId Province,
    Device Device,
    StoreId Store,
    ListingId Listing,
    TrafficSource Source,
    KeywordId? Keyword,
    Pieces Position);
