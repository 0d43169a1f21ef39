namespace Jiangshang.Marketplace.Simulation;

/// <summary>Makes room in every growing column for the days to come, so that a day in a running market allocates nothing.</summary>
internal sealed class StateRoom : IStateVisitor
{
    private const int Opening = -1;
    private int _days;

    /// <summary>Counts growth from here on: the opening of a market says nothing about its days.</summary>
    public void Begin(WorldState state)
    {
        _days = Opening;
        state.Walk(this);
    }

    /// <summary>Room for so many more days like those so far, and half as many again: sales grow.</summary>
    public void Reserve(WorldState state, int days)
    {
        _days = days;
        state.Walk(this);
    }

    public void Column<T>(string name, Column<T> column)
        where T : unmanaged
    {
        if (_days == Opening)
        {
            column.BeginPeriods();
        }
        else
        {
            column.ReserveAhead(_days);
        }
    }

    public void Texts(string name, TextColumn texts)
    {
    }
}
