namespace Jiangshang.Marketplace.Decisions;

/// <summary>Why a decision was refused (拒绝原因). Nothing of it took effect.</summary>
/// <param name="Code">Stable code for programs.</param>
/// <param name="Chinese">One sentence that says what to do.</param>
/// <param name="English">The same in English.</param>
public sealed record DecisionRejection(string Code, string Chinese, string English);
