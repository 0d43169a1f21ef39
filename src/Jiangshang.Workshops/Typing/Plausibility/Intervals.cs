namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>The statistics of intervals. All of it is plain arithmetic, so that every machine finds the same.</summary>
internal static class Intervals
{
    private const int Lags = 8;

    /// <summary>The value below which a share of the sorted values lies.</summary>
    public static double Quantile(int[] sorted, double share) => sorted[(int)((sorted.Length - 1) * share)];

    public static double CommonestShare(int[] sorted)
    {
        var (most, run) = (0, 0);
        for (var index = 0; index < sorted.Length; index++)
        {
            run = index > 0 && sorted[index] == sorted[index - 1] ? run + 1 : 1;
            most = Math.Max(most, run);
        }

        return (double)most / sorted.Length;
    }

    /// <summary>The standard deviation against the mean: a coarse clock changes it little.</summary>
    public static double RelativeSpread(int[] values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(value => (value - mean) * (value - mean))) / mean;
    }

    /// <summary>Box and Pierce's sum of squared autocorrelations times their number, divided by the lags: 1 for values drawn by lot.</summary>
    public static double Portmanteau(double[] values)
    {
        var mean = Mean(values);
        var spread = values.Sum(value => (value - mean) * (value - mean));
        if (spread <= 0)
        {
            return 0;
        }

        var sum = 0.0;
        for (var lag = 1; lag <= Lags; lag++)
        {
            var product = 0.0;
            for (var index = lag; index < values.Length; index++)
            {
                product += (values[index] - mean) * (values[index - lag] - mean);
            }

            sum += product / spread * (product / spread);
        }

        return values.Length * sum / Lags;
    }

    /// <summary>Which share of the spread the groups explain (η²).</summary>
    public static double Explained(double[] values, KeyAct[] acts)
    {
        var mean = Mean(values);
        var spread = values.Sum(value => (value - mean) * (value - mean));
        var between = values.Zip(acts).GroupBy(pair => pair.Second).Sum(group =>
        {
            var own = group.Average(pair => pair.First) - mean;
            return group.Count() * own * own;
        });
        return spread <= 0 ? 0 : between / spread;
    }

    /// <summary>The correlation of two equally long stretches.</summary>
    public static double Correlation(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        long sumLeft = 0, sumRight = 0, squaresLeft = 0, squaresRight = 0, products = 0;
        for (var index = 0; index < left.Length; index++)
        {
            sumLeft += left[index];
            sumRight += right[index];
            squaresLeft += left[index] * left[index];
            squaresRight += right[index] * right[index];
            products += left[index] * right[index];
        }

        long count = left.Length;
        var (spreadLeft, spreadRight) = ((count * squaresLeft) - (sumLeft * sumLeft), (count * squaresRight) - (sumRight * sumRight));
        return spreadLeft <= 0 || spreadRight <= 0 ? 0 : ((count * products) - (sumLeft * sumRight)) / (Math.Sqrt(spreadLeft) * Math.Sqrt(spreadRight));
    }

    /// <summary>The logarithm to base 2, to a hundredth: by the leading bit and a parabola, as libm differs between machines.</summary>
    public static double Log2(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)(bits >> 52) - 1023;
        var mantissa = BitConverter.Int64BitsToDouble((bits & 0xFFFFFFFFFFFFF) | 0x3FF0000000000000) - 1;
        return exponent + mantissa + (0.344 * mantissa * (1 - mantissa));
    }

    private static double Mean(double[] values) => values.Average();
}
