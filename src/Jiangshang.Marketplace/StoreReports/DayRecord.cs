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
    long[] Movements)
{
    public static DayRecord Blank(WorldState state) => new(
        new long[state.Metrics.Count], new long[state.SourceImpressions.Count], new long[state.SourceClicks.Count], new long[state.SourceVisitors.Count],
        new long[state.SourceOrders.Count], new long[state.SourceAmount.Count], new long[state.HourClicks.Count], new long[state.HourPaid.Count], new long[state.Accounts.Count]);

    /// <summary>Takes over the counts of the day that ends.</summary>
    public void Fill(WorldState state)
    {
        state.Metrics.Span.CopyTo(Metrics);
        state.SourceImpressions.Span.CopyTo(SourceImpressions);
        state.SourceClicks.Span.CopyTo(SourceClicks);
        state.SourceVisitors.Span.CopyTo(SourceVisitors);
        state.SourceOrders.Span.CopyTo(SourceOrders);
        state.SourceAmount.Span.CopyTo(SourceAmount);
        state.HourClicks.Span.CopyTo(HourClicks);
        state.HourPaid.Span.CopyTo(HourPaid);
        for (var i = 0; i < Movements.Length; i++)
        {
            Movements[i] = state.Accounts[i] - state.AccountsAtOpening[i];
        }
    }
}
