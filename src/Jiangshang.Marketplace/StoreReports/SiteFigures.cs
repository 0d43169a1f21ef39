namespace Jiangshang.Marketplace.StoreReports;

/// <summary>Figures as site analytics defines them (网站统计口径): by visit, and an unknown last page counts two minutes.</summary>
/// <param name="PageViews">浏览量 PV.</param>
/// <param name="Visitors">访客数 UV, by day.</param>
/// <param name="Visits">访问次数.</param>
/// <param name="BounceRate">跳出率 = visits of one page ÷ visits.</param>
/// <param name="Depth">平均访问页数 = PV ÷ visits, in ten-thousandths of a page.</param>
/// <param name="AverageStay">平均访问时长.</param>
/// <param name="ConversionRate">转化率 = paid orders ÷ visits.</param>
public sealed record SiteFigures(
    Tally PageViews,
    Tally Visitors,
    Tally Visits,
    BasisPoints? BounceRate,
    BasisPoints? Depth,
    ReplySeconds? AverageStay,
    BasisPoints? ConversionRate);
