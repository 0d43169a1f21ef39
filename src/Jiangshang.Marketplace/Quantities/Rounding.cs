namespace Jiangshang.Marketplace.Quantities;

/// <summary>The one rounding rule of the market: half up, on integers.</summary>
internal static class Rounding
{
    /// <summary>numerator ÷ denominator rounded half up (towards +∞ at .5); the denominator is positive.</summary>
    public static long HalfUp(long numerator, long denominator)
    {
        var doubled = (2 * numerator) + denominator;
        var divisor = 2 * denominator;
        var quotient = doubled / divisor;
        return doubled - (quotient * divisor) < 0 ? quotient - 1 : quotient;
    }
}
