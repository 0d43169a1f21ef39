namespace Jiangshang.Marketplace.Realism;

/// <summary>Gathers impressions and clicks by source, listing and position, from 1: what the checks of positions need of a run's traffic.</summary>
internal sealed class PositionTable : ITrafficSink
{
    private static readonly (long[], long[]) Nothing = (new long[MarketSize.Slots + 1], new long[MarketSize.Slots + 1]);
    private readonly SortedDictionary<(TrafficSource Source, int Listing), (long[] Impressions, long[] Clicks)> _rows = [];

    public void Shown(TrafficRow row)
    {
        var key = (row.Source, row.Listing.Index);
        if (!_rows.TryGetValue(key, out var counts))
        {
            counts = (new long[MarketSize.Slots + 1], new long[MarketSize.Slots + 1]);
            _rows.Add(key, counts);
        }

        counts.Impressions[row.Position.Value] += row.Impressions.Value;
        counts.Clicks[row.Position.Value] += row.Clicks.Value;
    }

    public (long[] Impressions, long[] Clicks) Of(TrafficSource source, int listing) => _rows.GetValueOrDefault((source, listing), Nothing);

    /// <summary>
    /// Mean click rate at positions one to ten over the listings that stood at all of them, weighed by how often they stood where they stood least:
    /// what differs is the position alone.
    /// </summary>
    public double[] NaturalRates()
    {
        const int Positions = 10;
        const int Enough = 50;
        var sums = new double[Positions];
        var weights = 0.0;
        foreach (var (key, (impressions, clicks)) in _rows)
        {
            var least = Enumerable.Range(1, Positions).Min(position => impressions[position]);
            if (key.Source != TrafficSource.OrganicSearch || least < Enough)
            {
                continue;
            }

            weights += least;
            for (var position = 1; position <= Positions; position++)
            {
                sums[position - 1] += least * ((double)clicks[position] / impressions[position]);
            }
        }

        return [.. sums.Select(sum => sum / Math.Max(1, weights))];
    }
}
