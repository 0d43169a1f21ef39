namespace Jiangshang.Marketplace.DisplayAds;

/// <summary>Rules of the display auction (展示竞价规则).</summary>
/// <param name="Slots">Positions in the feed taken by display advertisements, from 0, rising.</param>
/// <param name="Reserve">Lowest price of a thousand impressions.</param>
/// <param name="Increment">Added to the next bid's price of a thousand: 10 fen in the published formula.</param>
/// <param name="PriorImpressions">Impressions the CTR prior is worth (peers' mean at a cold start).</param>
/// <param name="PriorClickRate">CTR prior.</param>
/// <param name="DailyFrequencyCap">Most advertisements one consumer is shown a day in the feed.</param>
/// <param name="MinimumStoreRating">Entry gate: each part of the store rating, in ten-thousandths of a star.</param>
public sealed record DisplayAdRules(
    ImmutableArray<Pieces> Slots,
    Fen Reserve,
    Fen Increment,
    Pieces PriorImpressions,
    BasisPoints PriorClickRate,
    Pieces DailyFrequencyCap,
    BasisPoints MinimumStoreRating);
