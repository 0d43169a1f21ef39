using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Students;

/// <summary>A threshold and where it comes from; the reading of the evidence that counts, if there is any.</summary>
public sealed record BoundView(Wording Metric, Wording Unit, Comparison Comparison, MetricValue Threshold, MetricValue? Excellent, MetricValue? Reading, bool Met, SourceKind Source, string Clause);
