namespace Jiangshang.Marketplace.Simulation;

/// <summary>Stores (网店) and what they have set.</summary>
internal sealed class StoreTable
{
    public int Count => ServiceStaff.Count;

    public Column<int> ServiceStaff { get; } = new();

    public Column<int> PackingStaff { get; } = new();

    public Column<int> Carrier { get; } = new();

    public Column<int> Packaging { get; } = new();

    public Column<long> FreeShippingFrom { get; } = new();

    public Column<long> KeywordBudget { get; } = new();

    public Column<long> KeywordSpent { get; } = new();

    public Column<int> InquiriesThisHour { get; } = new();

    public Column<int> Reply { get; } = new();

    public Column<long> ThresholdAt { get; } = new();

    public Column<long> ThresholdOff { get; } = new();

    public Column<int> ThresholdUntil { get; } = new();

    public Column<int> CashForPraise { get; } = new();

    public Column<int> HidesAdLabel { get; } = new();

    public Column<int> RefusesRefunds { get; } = new();

    public Column<int> Points { get; } = new();

    public Column<long> DescriptionStars { get; } = new();

    public Column<long> ServiceStars { get; } = new();

    public Column<long> LogisticsStars { get; } = new();

    public Column<int> Ratings { get; } = new();

    public Column<int> Followers { get; } = new();

    public Column<int> PackHead { get; } = new();

    public Column<long> DisplaySpent { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        ServiceStaff.Add(default);
        PackingStaff.Add(default);
        Carrier.Add(default);
        Packaging.Add(default);
        FreeShippingFrom.Add(default);
        KeywordBudget.Add(default);
        KeywordSpent.Add(default);
        InquiriesThisHour.Add(default);
        Reply.Add(default);
        ThresholdAt.Add(default);
        ThresholdOff.Add(default);
        ThresholdUntil.Add(default);
        CashForPraise.Add(default);
        HidesAdLabel.Add(default);
        RefusesRefunds.Add(default);
        Points.Add(default);
        DescriptionStars.Add(default);
        ServiceStars.Add(default);
        LogisticsStars.Add(default);
        Ratings.Add(default);
        Followers.Add(default);
        PackHead.Add(default);
        DisplaySpent.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("stores.serviceStaff", ServiceStaff);
        visitor.Column("stores.packingStaff", PackingStaff);
        visitor.Column("stores.carrier", Carrier);
        visitor.Column("stores.packaging", Packaging);
        visitor.Column("stores.freeShippingFrom", FreeShippingFrom);
        visitor.Column("stores.keywordBudget", KeywordBudget);
        visitor.Column("stores.keywordSpent", KeywordSpent);
        visitor.Column("stores.inquiriesThisHour", InquiriesThisHour);
        visitor.Column("stores.reply", Reply);
        visitor.Column("stores.thresholdAt", ThresholdAt);
        visitor.Column("stores.thresholdOff", ThresholdOff);
        visitor.Column("stores.thresholdUntil", ThresholdUntil);
        visitor.Column("stores.cashForPraise", CashForPraise);
        visitor.Column("stores.hidesAdLabel", HidesAdLabel);
        visitor.Column("stores.refusesRefunds", RefusesRefunds);
        visitor.Column("stores.points", Points);
        visitor.Column("stores.descriptionStars", DescriptionStars);
        visitor.Column("stores.serviceStars", ServiceStars);
        visitor.Column("stores.logisticsStars", LogisticsStars);
        visitor.Column("stores.ratings", Ratings);
        visitor.Column("stores.followers", Followers);
        visitor.Column("stores.packHead", PackHead);
        visitor.Column("stores.displaySpent", DisplaySpent);
    }
}
