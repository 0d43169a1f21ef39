namespace Jiangshang.Marketplace.KeywordAds;

/// <summary>
/// The generalised second-price auction of keyword ads (关键词竞价): ordered by bid × quality, charged
/// min(bid, next bid × next quality ÷ own quality + 1 fen), rounded half up once at the end. Published vector: bids 5, 4, 4, 3.5 with quality
/// 9, 9, 8, 7 are charged 4.01, 3.57, 3.07.
/// </summary>
public static class KeywordAuction
{
    /// <summary>bid × quality, exact.</summary>
    public static long Score(Fen bid, QualityScore quality) => bid.Value * quality.Value;

    /// <summary>What a click costs the advertisement above <paramref name="nextBid"/> × <paramref name="nextQuality"/>.</summary>
    public static Fen Charge(Fen bid, QualityScore quality, Fen nextBid, QualityScore nextQuality, Fen increment, Fen reserve)
    {
        var charge = Rounding.HalfUp(nextBid.Value * nextQuality.Value, quality.Value) + increment.Value;
        return new Fen(Math.Min(bid.Value, Math.Max(charge, reserve.Value)));
    }

    /// <summary>What a click costs the last advertisement shown when nobody stands below it.</summary>
    public static Fen ChargeAtReserve(Fen bid, Fen reserve) => new(Math.Min(bid.Value, reserve.Value));
}
