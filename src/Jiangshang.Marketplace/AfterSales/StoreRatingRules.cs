namespace Jiangshang.Marketplace.AfterSales;

/// <summary>How a store's rating is computed (店铺动态评分规则): a mean over a window, in which few trades of one buyer with one store count.</summary>
/// <param name="Window">Days a rating counts.</param>
/// <param name="PerPair">Trades of one buyer with one store that count in a month, the first ones.</param>
/// <param name="Month">Days of a month; months are counted from the run's first day.</param>
public sealed record StoreRatingRules(DayCount Window, Pieces PerPair, DayCount Month);
