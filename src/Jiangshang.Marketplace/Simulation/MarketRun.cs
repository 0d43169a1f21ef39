using static System.FormattableString;

namespace Jiangshang.Marketplace.Simulation;

/// <summary>
/// A market run (仿真市场一局): apply decisions, advance the clock, read reports. State is a pure function of scenario, setup and the decisions
/// in their order; every accepted decision goes into the log, every tick's hash is kept. Not safe for several writers.
/// </summary>
public sealed class MarketRun
{
    /// <summary>Version of the engine's rules. A change that alters any run's result raises it; logs of other versions are refused.</summary>
    public const int RulesVersion = 4;

    private readonly List<WorldHash> _tickHashes = [];
    private readonly List<WorldHash> _dayHashes = [];
    private readonly List<StampedDecision> _decisions = [];
    private bool _isHashed;
    private readonly Dictionary<int, int> _lastSequence = [];

    private MarketRun(MarketWorld world, MarketRunSetup setup, WorldHash scenarioHash)
    {
        _tickHashes.Capacity = world.Scenario.Days.Value * Quantities.Hour.PerDay;
        _dayHashes.Capacity = world.Scenario.Days.Value;
        World = world;
        Setup = setup;
        ScenarioHash = scenarioHash;
    }

    public MarketRunSetup Setup { get; }

    public MarketScenario Scenario => World.Scenario;

    /// <summary>Fingerprint of the scenario the run was started with.</summary>
    public WorldHash ScenarioHash { get; }

    /// <summary>The day about to be or being simulated.</summary>
    public Day Day => new(World.Day);

    /// <summary>The tick about to be simulated.</summary>
    public Hour Hour => new(World.Hour);

    /// <summary>Hash after each tick simulated by this object.</summary>
    public IReadOnlyList<WorldHash> TickHashes => _tickHashes;

    /// <summary>Hash of the whole state at the end of each day simulated by this object.</summary>
    public IReadOnlyList<WorldHash> DayHashes => _dayHashes;

    /// <summary>Accepted decisions, in order.</summary>
    public IReadOnlyList<StampedDecision> Decisions => _decisions;

    internal MarketWorld World { get; }

    /// <summary>Starts a run. The scenario must be sound (<see cref="ScenarioFaults"/>).</summary>
    public static MarketRun Start(MarketScenario scenario, MarketRunSetup setup, WorkerThreads threads)
    {
        var world = new MarketWorld(scenario, setup.Seed.Value, setup.StudentStores.Value, Math.Max(1, threads.Value));
        WorldBirth.Run(world, setup.Pilots);
        world.Derive();
        return new MarketRun(world, setup, ScenarioFingerprint.Of(scenario));
    }

    /// <summary>Takes a snapshot: the whole state with its hash. Only between days, when nothing is half done.</summary>
    /// <param name="replaced">A snapshot no longer wanted: its bytes are used again, and it can no longer be resumed from.</param>
    public MarketSnapshot Snapshot(MarketSnapshot? replaced = null)
    {
        if (World.Hour != 0)
        {
            throw new InvalidOperationException("A snapshot is taken between days.");
        }

        var hash = _isHashed ? _dayHashes[^1] : World.FullHash();
        var (room, length) = StateWriter.Write(World.State, replaced?.GiveUp() ?? []);
        return new MarketSnapshot(Setup, ScenarioHash, hash, room, length, [.. World.History.Days]);
    }

    /// <summary>Continues from a snapshot; what follows equals a replay from the start.</summary>
    public static MarketRun Resume(MarketScenario scenario, MarketSnapshot snapshot, WorkerThreads threads)
    {
        var fingerprint = ScenarioFingerprint.Of(scenario);
        if (fingerprint != snapshot.ScenarioHash)
        {
            throw new ArgumentException("The snapshot belongs to another scenario.", nameof(snapshot));
        }

        if (snapshot.State.IsEmpty)
        {
            throw new ArgumentException("Another snapshot has replaced this one.", nameof(snapshot));
        }

        var world = new MarketWorld(scenario, snapshot.Setup.Seed.Value, snapshot.Setup.StudentStores.Value, Math.Max(1, threads.Value));
        world.State.Walk(new StateReader(snapshot.State));
        if (world.FullHash() != snapshot.StateHash)
        {
            throw new ArgumentException("The snapshot's state does not have its hash: it was altered.", nameof(snapshot));
        }

        world.History.Days.AddRange(snapshot.History);
        world.Derive();
        return new MarketRun(world, snapshot.Setup, fingerprint);
    }

    /// <summary>Applies a decision of the current tick at once, or refuses it and changes nothing.</summary>
    public DecisionRejection? Decide(StampedDecision decision)
    {
        if (decision.Day.Value != World.Day || decision.Hour.Value != World.Hour)
        {
            return new DecisionRejection("time", Invariant($"现在是第 {World.Day} 天 {World.Hour} 时，决策写的是第 {decision.Day} 天 {decision.Hour} 时。"),
                Invariant($"It is day {World.Day}, hour {World.Hour}; the decision says day {decision.Day}, hour {decision.Hour}."));
        }

        if (_lastSequence.TryGetValue(decision.Store.Index, out var last) && last >= decision.Sequence.Index)
        {
            return new DecisionRejection("sequence", "决策的序号应递增；同一决策不能提交两次。", "Sequence numbers must grow: a decision cannot be submitted twice.");
        }

        var rejection = DecisionDesk.Apply(World, decision.Store.Index, decision.Decision);
        if (rejection is null)
        {
            _decisions.Add(decision);
            _isHashed = false;
            _lastSequence[decision.Store.Index] = decision.Sequence.Index;
        }

        return rejection;
    }

    /// <summary>Simulates one tick and returns its hash.</summary>
    public WorldHash AdvanceTick()
    {
        var world = World;
        _isHashed = false;
        if (world.Hour == 0)
        {
            DayWork.Morning(world);
        }

        DayWork.TurnHour(world);
        world.Ranking.Refresh();
        world.Videos.Refresh();
        world.Kernel.RunTick();
        TickCommit.Run(world);
        world.Desk.CloseUnpaid();
        GroupBuying.Expire(world);
        DayWork.UpdateReplies(world);
        _lastSequence.Clear();
        world.State.Clock[1]++;
        var hash = world.TickHash();
        _tickHashes.Add(hash);
        if (world.Hour == Quantities.Hour.PerDay)
        {
            DayWork.Evening(world);
            world.State.Clock[1] = 0;
            world.State.Clock[0]++;
            _dayHashes.Add(world.FullHash());
            _isHashed = true;
        }

        return hash;
    }

    /// <summary>Simulates to the end of the day and returns the hash of the whole state.</summary>
    public WorldHash AdvanceDay()
    {
        do
        {
            AdvanceTick();
        }
        while (World.Hour != 0);
        return _dayHashes[^1];
    }

    /// <summary>Lets an export listen to traffic; it cannot feed back.</summary>
    public void ListenToTraffic(ITrafficSink sink) => World.Traffic = sink;
}
