namespace Jiangshang.Marketplace.Simulation;

/// <summary>Violations found (违规记录).</summary>
internal sealed class ViolationTable
{
    public int Count => Day.Count;

    public Column<short> Day { get; } = new();

    public Column<int> Store { get; } = new();

    public Column<int> Listing { get; } = new();

    public Column<int> Rule { get; } = new();

    public Column<int> Points { get; } = new();

    public Column<long> Fine { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Day.Add(default);
        Store.Add(default);
        Listing.Add(default);
        Rule.Add(default);
        Points.Add(default);
        Fine.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("violations.day", Day);
        visitor.Column("violations.store", Store);
        visitor.Column("violations.listing", Listing);
        visitor.Column("violations.rule", Rule);
        visitor.Column("violations.points", Points);
        visitor.Column("violations.fine", Fine);
    }
}
