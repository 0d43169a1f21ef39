namespace Jiangshang.Workshops.Scoring;

/// <summary>What one piece of work measured on one metric (指标).</summary>
public sealed record MetricReading(MetricCode Code, MetricValue Value);
