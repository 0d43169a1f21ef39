namespace Jiangshang.Marketplace.Replay;

/// <summary>What a verified log says.</summary>
/// <param name="Setup">How the run began.</param>
/// <param name="ScenarioHash">Fingerprint of its scenario.</param>
/// <param name="Decisions">Its decisions in order.</param>
public sealed record DecisionLogContent(MarketRunSetup Setup, WorldHash ScenarioHash, ImmutableArray<StampedDecision> Decisions);
