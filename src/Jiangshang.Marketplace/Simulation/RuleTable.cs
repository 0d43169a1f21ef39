namespace Jiangshang.Marketplace.Simulation;

/// <summary>Rules as announced so far (规则生效日).</summary>
internal sealed class RuleTable
{
    public int Count => Announced.Count;

    public Column<short> Announced { get; } = new();

    public Column<short> InForce { get; } = new();

    /// <summary>Adds a row of zeros and says its position.</summary>
    public int AddRow()
    {
        Announced.Add(default);
        InForce.Add(default);
        return Count - 1;
    }

    public void Walk(IStateVisitor visitor)
    {
        visitor.Column("ruleDays.announced", Announced);
        visitor.Column("ruleDays.inForce", InForce);
    }
}
