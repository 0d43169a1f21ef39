namespace Jiangshang.Marketplace.Realism;

/// <summary>Click rates by position, of the same listings at every position.</summary>
internal static class PositionRates
{
    /// <summary>Mean click rate at positions one to ten over the listings that stood at all of them, weighed by how often they stood where they stood least: what differs is the position alone.</summary>
    public static double[] Of(TrafficTable traffic)
    {
        const int Positions = 10;
        var sums = new double[Positions];
        var weights = 0.0;
        for (var listing = 0; listing < ReferenceClass.Stores * ReferenceClass.MostProducts; listing++)
        {
            var chosen = listing;
            var (impressions, clicks) = traffic.ByPosition(TrafficSource.OrganicSearch, other => other == chosen);
            var least = Enumerable.Range(1, Positions).Min(position => impressions[position]);
            if (least < 50)
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
