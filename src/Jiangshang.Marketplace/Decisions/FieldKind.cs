namespace Jiangshang.Marketplace.Decisions;

/// <summary>What a field of a decision holds, and so how it is written in the log and in text.</summary>
internal enum FieldKind
{
    Product,
    Listing,
    Keyword,
    Segment,
    Supplier,
    Carrier,
    Packaging,
    Store,
    VideoPlatform,
    Request,
    PeerItem,
    Rule,
    Money,
    Ratio,
    Count,
    Day,
    Flag,
    Match,
    Bidding,
    Text,
    Texts,
    Ratios,
    Provinces,
}
