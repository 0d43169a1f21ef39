using System.Collections.Immutable;
using Jiangshang.Marketplace.Simulation;

namespace Jiangshang.Content.Markets;

/// <summary>A scenario, or why it could not be read.</summary>
/// <param name="Scenario">The scenario, when there is no fault.</param>
/// <param name="Faults">All faults found, in file and line order.</param>
public sealed record MarketLoadOutcome(MarketScenario? Scenario, ImmutableArray<MarketContentFault> Faults)
{
    /// <summary>What the files say beyond the simulated world.</summary>
    public MarketNotes Notes { get; init; } = MarketNotes.None;
}
