namespace Jiangshang.Workshops.Scoring;

/// <summary>One level (等级) of a criterion: its points and what work on this level looks like.</summary>
public sealed record PerformanceLevel(LevelCode Code, Score Points, Wording Descriptor);
