namespace Jiangshang.Marketplace.Simulation;

/// <summary>Makes room in every growing column for the days to come, so that a day in a running market allocates nothing.</summary>
internal sealed class StateRoom : IStateVisitor
{
    private int _days;

    /// <summary>Room for so many more days like today, and half as many again: sales grow.</summary>
    public void Reserve(WorldState state, int days)
    {
        _days = Math.Max(4, days + (days / 2));
        state.Walk(this);
    }

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged => column.ReserveAhead(_days);

    public void Texts(string name, List<string> texts)
    {
    }
}
