namespace Jiangshang.Marketplace.Simulation;

/// <summary>Requests for quotation (询价单) of business buyers.</summary>
internal sealed class RequestTable
{
    public int Count => Buyer.Count;

    public Column<int> Buyer { get; } = new();

    public Column<int> Product { get; } = new();

    public Column<int> Pieces { get; } = new();

    public Column<int> Batch { get; } = new();

    public Column<int> Outcome { get; } = new();

    public Column<long> Target { get; } = new();

    public Column<short> PostedOn { get; } = new();

    public Column<short> ClosesOn { get; } = new();

    public Column<byte> Closed { get; } = new();

    public Column<int> WonBy { get; } = new();

    public Column<long> WonAt { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Buyer.Add(default);
        Product.Add(default);
        Pieces.Add(default);
        Batch.Add(default);
        Outcome.Add(default);
        Target.Add(default);
        PostedOn.Add(default);
        ClosesOn.Add(default);
        Closed.Add(default);
        WonBy.Add(default);
        WonAt.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("requests.buyer", Buyer);
        visitor.Column("requests.product", Product);
        visitor.Column("requests.pieces", Pieces);
        visitor.Column("requests.batch", Batch);
        visitor.Column("requests.outcome", Outcome);
        visitor.Column("requests.target", Target);
        visitor.Column("requests.postedOn", PostedOn);
        visitor.Column("requests.closesOn", ClosesOn);
        visitor.Column("requests.closed", Closed);
        visitor.Column("requests.wonBy", WonBy);
        visitor.Column("requests.wonAt", WonAt);
    }
}
