namespace Jiangshang.Marketplace.Decisions;

/// <summary>Why a line of text is no decision (不是决策的原因).</summary>
/// <param name="Chinese">One sentence that names the key or code.</param>
/// <param name="English">The same in English.</param>
public sealed record DecisionTextFault(string Chinese, string English);
