namespace Jiangshang.Marketplace.Simulation;

/// <summary>Goods ordered from suppliers (采购单).</summary>
internal sealed class SupplyTable
{
    public int Count => Store.Count;

    public Column<int> Store { get; } = new();

    public Column<int> Product { get; } = new();

    public Column<int> Pieces { get; } = new();

    public Column<long> Cost { get; } = new();

    public Column<int> Quality { get; } = new();

    public Column<short> ArrivesOn { get; } = new();

    public Column<byte> Arrived { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Store.Add(default);
        Product.Add(default);
        Pieces.Add(default);
        Cost.Add(default);
        Quality.Add(default);
        ArrivesOn.Add(default);
        Arrived.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("supplies.store", Store);
        visitor.Column("supplies.product", Product);
        visitor.Column("supplies.pieces", Pieces);
        visitor.Column("supplies.cost", Cost);
        visitor.Column("supplies.quality", Quality);
        visitor.Column("supplies.arrivesOn", ArrivesOn);
        visitor.Column("supplies.arrived", Arrived);
    }
}
