namespace Jiangshang.Marketplace.Simulation;

/// <summary>How a run begins (一局的开局设置). With the scenario and the decisions it determines everything.</summary>
/// <param name="Seed">Seed of all chance.</param>
/// <param name="StudentStores">Stores run by people.</param>
/// <param name="Pilots">A reference strategy for a student store, or none, by store position; may be shorter.</param>
public sealed record MarketRunSetup(RunSeed Seed, Headcount StudentStores, ImmutableArray<RivalPolicy?> Pilots);
