namespace Jiangshang.Content.Markets;

/// <summary>Where in a scenario's files something stands.</summary>
/// <param name="File">File, relative to the scenario's folder.</param>
/// <param name="Line">Line from 1.</param>
public readonly record struct MarketPlace(string File, long Line);
