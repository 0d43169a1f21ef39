namespace Jiangshang.Marketplace.Simulation;

/// <summary>Quotations (报价).</summary>
internal sealed class QuoteTable
{
    public int Count => Request.Count;

    public Column<int> Request { get; } = new();

    public Column<int> Store { get; } = new();

    public Column<int> Listing { get; } = new();

    public Column<long> UnitPrice { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Request.Add(default);
        Store.Add(default);
        Listing.Add(default);
        UnitPrice.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("quotes.request", Request);
        visitor.Column("quotes.store", Store);
        visitor.Column("quotes.listing", Listing);
        visitor.Column("quotes.unitPrice", UnitPrice);
    }
}
