using Jiangshang.Competencies.Measures;

namespace Jiangshang.Contracts.Students;

/// <summary>A measured value with its name and unit.</summary>
public sealed record MetricReadingView(string Code, Wording Name, Wording Unit, MetricValue Value);
