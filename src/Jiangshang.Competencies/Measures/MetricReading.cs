namespace Jiangshang.Competencies.Measures;

/// <summary>One measured quantity of one piece of work: which metric, and its value in that metric's unit.</summary>
public readonly record struct MetricReading(MetricCode Metric, MetricValue Value);
