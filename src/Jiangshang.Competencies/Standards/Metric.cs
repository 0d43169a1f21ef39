using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>A metric (指标) the standard may set criteria on: what is measured, and in which unit.</summary>
/// <param name="Unit">The unit as shown: 字/分钟, %, 分.</param>
/// <param name="LargestUseful">The value that fills a chart's axis when no threshold is near; no limit to what may be measured.</param>
public sealed record Metric(MetricCode Code, Wording Name, Wording Unit, MetricValue LargestUseful);
