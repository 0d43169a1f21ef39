namespace Jiangshang.Marketplace.Simulation;

/// <summary>Orders (订单) in canonical order of commit.</summary>
internal sealed class OrderTable
{
    public int Count => Consumer.Count;

    public Column<int> Consumer { get; } = new();

    public Column<int> Store { get; } = new();

    public Column<int> Listing { get; } = new();

    public Column<short> Day { get; } = new();

    public Column<byte> Hour { get; } = new();

    public Column<byte> Visit { get; } = new();

    public Column<byte> Source { get; } = new();

    public Column<int> Page { get; } = new();

    public Column<byte> Position { get; } = new();

    public Column<byte> Kind { get; } = new();

    public Column<byte> State { get; } = new();

    public Column<int> Pieces { get; } = new();

    public Column<long> Goods { get; } = new();

    public Column<long> Discount { get; } = new();

    public Column<long> Freight { get; } = new();

    public Column<long> Cost { get; } = new();

    public Column<int> Quality { get; } = new();

    public Column<int> Reply { get; } = new();

    public Column<byte> Promise { get; } = new();

    public Column<short> ShippedOn { get; } = new();

    public Column<short> DueOn { get; } = new();

    public Column<short> DeliveredOn { get; } = new();

    public Column<short> ConfirmedOn { get; } = new();

    public Column<short> RefundedOn { get; } = new();

    public Column<byte> Late { get; } = new();

    public Column<byte> Damaged { get; } = new();

    public Column<int> Satisfaction { get; } = new();

    public Column<byte> Stars { get; } = new();

    public Column<byte> ServiceStars { get; } = new();

    public Column<byte> LogisticsStars { get; } = new();

    public Column<byte> Rated { get; } = new();

    public Column<byte> TradeOfMonth { get; } = new();

    public Column<short> ReviewedOn { get; } = new();

    public Column<byte> Complained { get; } = new();

    public Column<int> CommissionRate { get; } = new();

    public Column<short> Promoter { get; } = new();

    public Column<int> Group { get; } = new();

    public Column<int> Bid { get; } = new();

    public Column<byte> Packaging { get; } = new();

    public Column<byte> Earned { get; } = new();

    public Column<int> Video { get; } = new();

    /// <summary>The same consumer's retail order before this one, −1 for none.</summary>
    public Column<int> Earlier { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Consumer.Add(default);
        Store.Add(default);
        Listing.Add(default);
        Day.Add(default);
        Hour.Add(default);
        Visit.Add(default);
        Source.Add(default);
        Page.Add(default);
        Position.Add(default);
        Kind.Add(default);
        State.Add(default);
        Pieces.Add(default);
        Goods.Add(default);
        Discount.Add(default);
        Freight.Add(default);
        Cost.Add(default);
        Quality.Add(default);
        Reply.Add(default);
        Promise.Add(default);
        ShippedOn.Add(default);
        DueOn.Add(default);
        DeliveredOn.Add(default);
        ConfirmedOn.Add(default);
        RefundedOn.Add(default);
        Late.Add(default);
        Damaged.Add(default);
        Satisfaction.Add(default);
        Stars.Add(default);
        ServiceStars.Add(default);
        LogisticsStars.Add(default);
        Rated.Add(default);
        TradeOfMonth.Add(default);
        ReviewedOn.Add(default);
        Complained.Add(default);
        CommissionRate.Add(default);
        Promoter.Add(default);
        Group.Add(default);
        Bid.Add(default);
        Packaging.Add(default);
        Earned.Add(default);
        Video.Add(default);
        Earlier.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("orders.consumer", Consumer);
        visitor.Column("orders.store", Store);
        visitor.Column("orders.listing", Listing);
        visitor.Column("orders.day", Day);
        visitor.Column("orders.hour", Hour);
        visitor.Column("orders.visit", Visit);
        visitor.Column("orders.source", Source);
        visitor.Column("orders.page", Page);
        visitor.Column("orders.position", Position);
        visitor.Column("orders.kind", Kind);
        visitor.Column("orders.state", State);
        visitor.Column("orders.pieces", Pieces);
        visitor.Column("orders.goods", Goods);
        visitor.Column("orders.discount", Discount);
        visitor.Column("orders.freight", Freight);
        visitor.Column("orders.cost", Cost);
        visitor.Column("orders.quality", Quality);
        visitor.Column("orders.reply", Reply);
        visitor.Column("orders.promise", Promise);
        visitor.Column("orders.shippedOn", ShippedOn);
        visitor.Column("orders.dueOn", DueOn);
        visitor.Column("orders.deliveredOn", DeliveredOn);
        visitor.Column("orders.confirmedOn", ConfirmedOn);
        visitor.Column("orders.refundedOn", RefundedOn);
        visitor.Column("orders.late", Late);
        visitor.Column("orders.damaged", Damaged);
        visitor.Column("orders.satisfaction", Satisfaction);
        visitor.Column("orders.stars", Stars);
        visitor.Column("orders.serviceStars", ServiceStars);
        visitor.Column("orders.logisticsStars", LogisticsStars);
        visitor.Column("orders.rated", Rated);
        visitor.Column("orders.tradeOfMonth", TradeOfMonth);
        visitor.Column("orders.reviewedOn", ReviewedOn);
        visitor.Column("orders.complained", Complained);
        visitor.Column("orders.commissionRate", CommissionRate);
        visitor.Column("orders.promoter", Promoter);
        visitor.Column("orders.group", Group);
        visitor.Column("orders.bid", Bid);
        visitor.Column("orders.packaging", Packaging);
        visitor.Column("orders.earned", Earned);
        visitor.Column("orders.video", Video);
        visitor.Column("orders.earlier", Earlier);
    }
}
