namespace Jiangshang.Marketplace.Realism;

/// <summary>The negative binomial distribution fitted to counts.</summary>
internal static class NegativeBinomial
{
    /// <summary>Variance ÷ mean, and χ² of the fit with the given shape as a normal deviate (Wilson–Hilferty).</summary>
    public static (double Ratio, double Deviate) Fit(int[] counts, int shape)
    {
        var mean = counts.Average();
        var variance = counts.Sum(count => (count - mean) * (count - mean)) / (counts.Length - 1);
        var success = shape / (shape + mean);
        var term = 1.0;
        for (var i = 0; i < shape; i++)
        {
            term *= success;
        }

        var chiSquare = 0.0;
        var cells = 0;
        var (expected, observed, cumulative) = (0.0, 0, 0.0);
        for (var n = 0; n <= counts.Max(); n++)
        {
            expected += term * counts.Length;
            cumulative += term;
            observed += counts.Count(count => count == n);
            if (expected >= 8)
            {
                chiSquare += (observed - expected) * (observed - expected) / expected;
                cells++;
                (expected, observed) = (0, 0);
            }

            term *= (shape + n) / (n + 1.0) * (1 - success);
        }

        var rest = expected + ((1 - cumulative) * counts.Length);
        if (rest > 1)
        {
            chiSquare += (observed - rest) * (observed - rest) / rest;
            cells++;
        }

        var freedom = cells - 2.0;
        double root = MarketMath.Exp(MarketMath.Log((float)(chiSquare / freedom)) / 3f);
        return (variance / mean, (root - (1 - (2 / (9 * freedom)))) / Math.Sqrt(2 / (9 * freedom)));
    }
}
