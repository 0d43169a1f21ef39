namespace Jiangshang.Marketplace.Replay;

/// <summary>One reason.</summary>
/// <param name="Chinese">In Chinese.</param>
/// <param name="English">In English.</param>
public sealed record ExplanationLine(string Chinese, string English);
