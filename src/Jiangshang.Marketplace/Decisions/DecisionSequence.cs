namespace Jiangshang.Marketplace.Decisions;

/// <summary>The order of a store's decisions within a tick (序号).</summary>
/// <param name="Index">From 0, rising.</param>
public readonly record struct DecisionSequence(int Index);
