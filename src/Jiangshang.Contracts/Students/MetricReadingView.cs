using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Students;

/// <summary>A measured value with its name and unit.</summary>
/// <param name="IsInStandard">Whether the standard knows the metric; the others are the workshop's own, and its score lines tell them in words.</param>
public sealed record MetricReadingView(string Code, Wording Name, Wording Unit, MetricValue Value, bool IsInStandard);
