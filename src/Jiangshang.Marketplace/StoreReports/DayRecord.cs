namespace Jiangshang.Marketplace.StoreReports;

/// <summary>One closed day, as counted: stores × metrics, stores × sources, stores × hours, stores × accounts (movement of the day).</summary>
internal sealed record DayRecord(
    long[] Metrics,
    long[] SourceImpressions,
    long[] SourceClicks,
    long[] SourceVisitors,
    long[] SourceOrders,
    long[] SourceAmount,
    long[] HourClicks,
    long[] HourPaid,
    long[] Movements);
