namespace Jiangshang.Marketplace.StoreReports;

/// <summary>The closed days' counts, kept for reports. Derived by replay; never read by the simulation.</summary>
internal sealed class DailyHistory
{
    private readonly Stack<DayRecord> _blank = new();

    public static readonly int MetricCount = Enum.GetValues<StoreMetric>().Length;

    public static readonly int AccountCount = Enum.GetValues<StoreAccount>().Length;

    public static readonly int SourceCount = Enum.GetValues<TrafficSource>().Length;

    public List<DayRecord> Days { get; } = [];

    /// <summary>Keeps the counts of a day; room for the days to come is made at once, so that closing a day allocates nothing.</summary>
    public void Keep(WorldState state, int daysToCome)
    {
        if (_blank.Count == 0)
        {
            for (var day = 0; day < Math.Max(1, daysToCome); day++)
            {
                _blank.Push(DayRecord.Blank(state));
            }

            Days.EnsureCapacity(Days.Count + _blank.Count);
        }

        var record = _blank.Pop();
        record.Fill(state);
        Days.Add(record);
    }
}
