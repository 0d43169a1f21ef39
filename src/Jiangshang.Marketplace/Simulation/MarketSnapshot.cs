namespace Jiangshang.Marketplace.Simulation;

/// <summary>The whole state of a run between two days (快照), with its hash.</summary>
public sealed class MarketSnapshot
{
    internal MarketSnapshot(MarketRunSetup setup, WorldHash scenarioHash, WorldHash stateHash, ImmutableArray<byte> state, ImmutableArray<DayRecord> history)
    {
        Setup = setup;
        ScenarioHash = scenarioHash;
        StateHash = stateHash;
        State = state;
        History = history;
    }

    public MarketRunSetup Setup { get; }

    public WorldHash ScenarioHash { get; }

    public WorldHash StateHash { get; }

    /// <summary>The state's bytes.</summary>
    public ImmutableArray<byte> State { get; }

    internal ImmutableArray<DayRecord> History { get; }
}
