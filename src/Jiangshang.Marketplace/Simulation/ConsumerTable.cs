namespace Jiangshang.Marketplace.Simulation;

/// <summary>Consumers (消费者), one row each, in id order.</summary>
internal sealed class ConsumerTable
{
    public int Count => Segment.Count;

    public Column<byte> Segment { get; } = new();

    public Column<byte> Province { get; } = new();

    public Column<byte> Device { get; } = new();

    public Column<int> Rate { get; } = new();

    public Column<int> Sensitivity { get; } = new();

    public Column<ulong> Aware { get; } = new();

    public Column<short> LastStore { get; } = new();

    public Column<int> LastListing { get; } = new();

    public Column<short> Mood { get; } = new();

    public Column<short> Follows { get; } = new();

    public Column<short> AffiliateStore { get; } = new();

    public Column<short> AffiliateUntil { get; } = new();

    public Column<int> AffiliateRate { get; } = new();

    public Column<short> Promoter { get; } = new();

    public Column<byte> AdsToday { get; } = new();

    public Column<short> Orders { get; } = new();

    /// <summary>The consumer's latest retail order, −1 for none; <see cref="OrderTable.Earlier"/> leads on.</summary>
    public Column<int> LatestOrder { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Segment.Add(default);
        Province.Add(default);
        Device.Add(default);
        Rate.Add(default);
        Sensitivity.Add(default);
        Aware.Add(default);
        LastStore.Add(default);
        LastListing.Add(default);
        Mood.Add(default);
        Follows.Add(default);
        AffiliateStore.Add(default);
        AffiliateUntil.Add(default);
        AffiliateRate.Add(default);
        Promoter.Add(default);
        AdsToday.Add(default);
        Orders.Add(default);
        LatestOrder.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("consumers.segment", Segment);
        visitor.Column("consumers.province", Province);
        visitor.Column("consumers.device", Device);
        visitor.Column("consumers.rate", Rate);
        visitor.Column("consumers.sensitivity", Sensitivity);
        visitor.Column("consumers.aware", Aware);
        visitor.Column("consumers.lastStore", LastStore);
        visitor.Column("consumers.lastListing", LastListing);
        visitor.Column("consumers.mood", Mood);
        visitor.Column("consumers.follows", Follows);
        visitor.Column("consumers.affiliateStore", AffiliateStore);
        visitor.Column("consumers.affiliateUntil", AffiliateUntil);
        visitor.Column("consumers.affiliateRate", AffiliateRate);
        visitor.Column("consumers.promoter", Promoter);
        visitor.Column("consumers.adsToday", AdsToday);
        visitor.Column("consumers.orders", Orders);
        visitor.Column("consumers.latestOrder", LatestOrder);
    }
}
