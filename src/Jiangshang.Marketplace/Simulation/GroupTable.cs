namespace Jiangshang.Marketplace.Simulation;

/// <summary>Groups of group buying (拼团).</summary>
internal sealed class GroupTable
{
    public int Count => Listing.Count;

    public Column<int> Listing { get; } = new();

    public Column<int> OpenedAt { get; } = new();

    public Column<int> Members { get; } = new();

    public Column<byte> Closed { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Listing.Add(default);
        OpenedAt.Add(default);
        Members.Add(default);
        Closed.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("groups.listing", Listing);
        visitor.Column("groups.openedAt", OpenedAt);
        visitor.Column("groups.members", Members);
        visitor.Column("groups.closed", Closed);
    }
}
