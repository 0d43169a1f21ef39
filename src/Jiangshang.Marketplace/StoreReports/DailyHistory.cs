namespace Jiangshang.Marketplace.StoreReports;

/// <summary>The closed days' counts, kept for reports. Derived by replay; never read by the simulation.</summary>
internal sealed class DailyHistory
{
    public static readonly int MetricCount = Enum.GetValues<StoreMetric>().Length;

    public static readonly int AccountCount = Enum.GetValues<StoreAccount>().Length;

    public static readonly int SourceCount = Enum.GetValues<TrafficSource>().Length;

    public List<DayRecord> Days { get; } = [];
}
