namespace Jiangshang.Marketplace.Simulation;

/// <summary>The whole state of a run between two days (快照), with its hash.</summary>
public sealed class MarketSnapshot
{
    private byte[] _room;
    private int _length;

    internal MarketSnapshot(MarketRunSetup setup, WorldHash scenarioHash, WorldHash stateHash, byte[] room, int length, ImmutableArray<DayRecord> history)
    {
        Setup = setup;
        ScenarioHash = scenarioHash;
        StateHash = stateHash;
        _room = room;
        _length = length;
        History = history;
    }

    public MarketRunSetup Setup { get; }

    public WorldHash ScenarioHash { get; }

    public WorldHash StateHash { get; }

    /// <summary>The state's bytes; none when another snapshot has replaced this one.</summary>
    public ReadOnlyMemory<byte> State => _room.AsMemory(0, _length);

    internal ImmutableArray<DayRecord> History { get; }

    /// <summary>Hands its bytes over to be written anew.</summary>
    internal byte[] GiveUp()
    {
        var room = _room;
        (_room, _length) = ([], 0);
        return room;
    }
}
