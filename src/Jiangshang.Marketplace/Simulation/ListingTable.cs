namespace Jiangshang.Marketplace.Simulation;

/// <summary>Listings (在售商品). Texts stand beside in the same order.</summary>
internal sealed class ListingTable
{
    public int Count => Store.Count;

    public Column<int> Store { get; } = new();

    public Column<int> Product { get; } = new();

    public Column<int> Category { get; } = new();

    public Column<long> Price { get; } = new();

    public Column<int> Image { get; } = new();

    public Column<int> Page { get; } = new();

    public Column<byte> Active { get; } = new();

    public Column<byte> TakenDown { get; } = new();

    public Column<int> ListedOn { get; } = new();

    public Column<int> OverClaims { get; } = new();

    public Column<int> TitleRepeats { get; } = new();

    public Column<long> CouponOff { get; } = new();

    public Column<int> CouponUntil { get; } = new();

    public Column<long> OfferPrice { get; } = new();

    public Column<long> OfferReference { get; } = new();

    public Column<int> OfferUntil { get; } = new();

    public Column<byte> OfferTerms { get; } = new();

    public Column<int> OfferFrom { get; } = new();

    public Column<long> LastDeal { get; } = new();

    public Column<long> OfferLastDeal { get; } = new();

    public Column<long> GroupPrice { get; } = new();

    public Column<int> CommissionRate { get; } = new();

    public Column<int> SoldWindow { get; } = new();

    public Column<int> ClicksTotal { get; } = new();

    public Column<int> CartsTotal { get; } = new();

    public Column<int> PaidTotal { get; } = new();

    public Column<int> ScoredClicks { get; } = new();

    public Column<int> ScoredPaid { get; } = new();

    public Column<int> StarSum { get; } = new();

    public Column<int> StarCount { get; } = new();

    public Column<int> Returned { get; } = new();

    public Column<int> Delivered { get; } = new();

    public Column<int> PenaltyPoints { get; } = new();

    public Column<int> PenaltyUntil { get; } = new();

    public Column<int> ImpressionsToday { get; } = new();

    public Column<int> ClicksToday { get; } = new();

    public Column<int> TierOnePieces { get; } = new();

    public Column<long> TierOnePrice { get; } = new();

    public Column<int> TierTwoPieces { get; } = new();

    public Column<long> TierTwoPrice { get; } = new();

    public Column<int> WholesaleMinimum { get; } = new();

    public Column<byte> WholesaleMixed { get; } = new();

    public Column<long> SamplePrice { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Store.Add(default);
        Product.Add(default);
        Category.Add(default);
        Price.Add(default);
        Image.Add(default);
        Page.Add(default);
        Active.Add(default);
        TakenDown.Add(default);
        ListedOn.Add(default);
        OverClaims.Add(default);
        TitleRepeats.Add(default);
        CouponOff.Add(default);
        CouponUntil.Add(default);
        OfferPrice.Add(default);
        OfferReference.Add(default);
        OfferUntil.Add(default);
        OfferTerms.Add(default);
        OfferFrom.Add(default);
        LastDeal.Add(default);
        OfferLastDeal.Add(default);
        GroupPrice.Add(default);
        CommissionRate.Add(default);
        SoldWindow.Add(default);
        ClicksTotal.Add(default);
        CartsTotal.Add(default);
        PaidTotal.Add(default);
        ScoredClicks.Add(default);
        ScoredPaid.Add(default);
        StarSum.Add(default);
        StarCount.Add(default);
        Returned.Add(default);
        Delivered.Add(default);
        PenaltyPoints.Add(default);
        PenaltyUntil.Add(default);
        ImpressionsToday.Add(default);
        ClicksToday.Add(default);
        TierOnePieces.Add(default);
        TierOnePrice.Add(default);
        TierTwoPieces.Add(default);
        TierTwoPrice.Add(default);
        WholesaleMinimum.Add(default);
        WholesaleMixed.Add(default);
        SamplePrice.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("listings.store", Store);
        visitor.Column("listings.product", Product);
        visitor.Column("listings.category", Category);
        visitor.Column("listings.price", Price);
        visitor.Column("listings.image", Image);
        visitor.Column("listings.page", Page);
        visitor.Column("listings.active", Active);
        visitor.Column("listings.takenDown", TakenDown);
        visitor.Column("listings.listedOn", ListedOn);
        visitor.Column("listings.overClaims", OverClaims);
        visitor.Column("listings.titleRepeats", TitleRepeats);
        visitor.Column("listings.couponOff", CouponOff);
        visitor.Column("listings.couponUntil", CouponUntil);
        visitor.Column("listings.offerPrice", OfferPrice);
        visitor.Column("listings.offerReference", OfferReference);
        visitor.Column("listings.offerUntil", OfferUntil);
        visitor.Column("listings.offerTerms", OfferTerms);
        visitor.Column("listings.offerFrom", OfferFrom);
        visitor.Column("listings.lastDeal", LastDeal);
        visitor.Column("listings.offerLastDeal", OfferLastDeal);
        visitor.Column("listings.groupPrice", GroupPrice);
        visitor.Column("listings.commissionRate", CommissionRate);
        visitor.Column("listings.soldWindow", SoldWindow);
        visitor.Column("listings.clicksTotal", ClicksTotal);
        visitor.Column("listings.cartsTotal", CartsTotal);
        visitor.Column("listings.paidTotal", PaidTotal);
        visitor.Column("listings.scoredClicks", ScoredClicks);
        visitor.Column("listings.scoredPaid", ScoredPaid);
        visitor.Column("listings.starSum", StarSum);
        visitor.Column("listings.starCount", StarCount);
        visitor.Column("listings.returned", Returned);
        visitor.Column("listings.delivered", Delivered);
        visitor.Column("listings.penaltyPoints", PenaltyPoints);
        visitor.Column("listings.penaltyUntil", PenaltyUntil);
        visitor.Column("listings.impressionsToday", ImpressionsToday);
        visitor.Column("listings.clicksToday", ClicksToday);
        visitor.Column("listings.tierOnePieces", TierOnePieces);
        visitor.Column("listings.tierOnePrice", TierOnePrice);
        visitor.Column("listings.tierTwoPieces", TierTwoPieces);
        visitor.Column("listings.tierTwoPrice", TierTwoPrice);
        visitor.Column("listings.wholesaleMinimum", WholesaleMinimum);
        visitor.Column("listings.wholesaleMixed", WholesaleMixed);
        visitor.Column("listings.samplePrice", SamplePrice);
    }
}
