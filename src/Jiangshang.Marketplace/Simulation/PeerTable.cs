namespace Jiangshang.Marketplace.Simulation;

/// <summary>Items of peer trade (二手商品).</summary>
internal sealed class PeerTable
{
    public int Count => Store.Count;

    public Column<int> Store { get; } = new();

    public Column<int> Product { get; } = new();

    public Column<long> Asking { get; } = new();

    public Column<long> Floor { get; } = new();

    public Column<short> OfferedOn { get; } = new();

    public Column<byte> Sold { get; } = new();

    public Column<long> SoldFor { get; } = new();

    public Column<int> Offers { get; } = new();

    public Column<long> BestOffer { get; } = new();

    public Column<long> Cost { get; } = new();

    public Column<int> Quality { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Store.Add(default);
        Product.Add(default);
        Asking.Add(default);
        Floor.Add(default);
        OfferedOn.Add(default);
        Sold.Add(default);
        SoldFor.Add(default);
        Offers.Add(default);
        BestOffer.Add(default);
        Cost.Add(default);
        Quality.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("peerItems.store", Store);
        visitor.Column("peerItems.product", Product);
        visitor.Column("peerItems.asking", Asking);
        visitor.Column("peerItems.floor", Floor);
        visitor.Column("peerItems.offeredOn", OfferedOn);
        visitor.Column("peerItems.sold", Sold);
        visitor.Column("peerItems.soldFor", SoldFor);
        visitor.Column("peerItems.offers", Offers);
        visitor.Column("peerItems.bestOffer", BestOffer);
        visitor.Column("peerItems.cost", Cost);
        visitor.Column("peerItems.quality", Quality);
    }
}
