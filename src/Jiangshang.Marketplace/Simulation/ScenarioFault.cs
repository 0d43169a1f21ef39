namespace Jiangshang.Marketplace.Simulation;

/// <summary>One thing that makes a scenario impossible to run, in both languages.</summary>
public sealed record ScenarioFault(string Chinese, string English);
