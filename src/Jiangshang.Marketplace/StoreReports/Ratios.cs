namespace Jiangshang.Marketplace.StoreReports;

/// <summary>Ratios of counts.</summary>
internal static class Ratios
{
    /// <summary>Part of a whole in ten-thousandths, half up; none when there is no whole.</summary>
    public static BasisPoints? Of(long part, long whole) => whole == 0 ? null : new BasisPoints((int)Rounding.HalfUp(part * BasisPoints.One, whole));
}
