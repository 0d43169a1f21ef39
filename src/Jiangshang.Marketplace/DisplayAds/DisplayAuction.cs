namespace Jiangshang.Marketplace.DisplayAds;

/// <summary>
/// The display auction (展示竞价): ordered by the price of a thousand impressions, settled at the next one's + 0.1 yuan, never above the own bid.
/// A click bid counts as bid × predicted click rate × 1000 and pays settled price ÷ 1000 ÷ predicted rate. Published vector: 0.80 a click at 5 %
/// is 40 a thousand; next 29.9 settles at 30.0, which is 0.60 a click.
/// </summary>
public static class DisplayAuction
{
    private const int Thousand = 1000;

    /// <summary>Price of a thousand impressions that a click bid amounts to.</summary>
    public static Fen PricePerThousand(Fen clickBid, BasisPoints predictedClickRate) =>
        new(Rounding.HalfUp(clickBid.Value * predictedClickRate.Value * Thousand, BasisPoints.One));

    /// <summary>The settled price of a thousand impressions.</summary>
    public static Fen Settle(Fen own, Fen next, Fen increment, Fen reserve) => new(Math.Min(own.Value, Math.Max(next.Value + increment.Value, reserve.Value)));

    /// <summary>What a click costs a click bidder whose thousand settled at this price.</summary>
    public static Fen ChargePerClick(Fen clickBid, Fen settledPerThousand, BasisPoints predictedClickRate) => predictedClickRate.Value <= 0
        ? clickBid
        : new Fen(Math.Min(clickBid.Value, Rounding.HalfUp(settledPerThousand.Value * BasisPoints.One, (long)Thousand * predictedClickRate.Value)));
}
