namespace Jiangshang.Marketplace.Realism;

/// <summary>How concentrated sales are.</summary>
internal static class LogLog
{
    private const double Fewest = 5;

    /// <summary>Share of the top fifth, slope of ln sales on ln rank, and Gini coefficient; sales fall. The slope is taken over listings that sold a quarter of the mean and at least five pieces: obscure items fall off faster, and ranks of a few pieces are noise.</summary>
    public static (double Share, double Slope, double Gini) Describe(double[] sales)
    {
        var total = Math.Max(1, sales.Sum());
        var top = sales.Take(Math.Max(1, sales.Length / 5)).Sum() / total;
        var least = Math.Max(Fewest, sales.Average() / 4);
        var points = sales.Select((sold, i) => (X: (double)MarketMath.Log(i + 1), Sold: sold)).Where(point => point.Sold >= least).Select(point => (point.X, Y: (double)MarketMath.Log((float)point.Sold))).ToArray();
        var meanX = points.Average(point => point.X);
        var meanY = points.Average(point => point.Y);
        var slope = points.Sum(point => (point.X - meanX) * (point.Y - meanY)) / points.Sum(point => (point.X - meanX) * (point.X - meanX));
        var weighted = sales.Select((sold, i) => sold * (sales.Length - i)).Sum();
        var gini = ((2 * weighted) / (sales.Length * total)) - ((sales.Length + 1.0) / sales.Length);
        return (top, slope, gini);
    }
}
