using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The level an assessor gave on one criterion, and what to say about it (may be empty).</summary>
public sealed record CriterionMark(CriterionCode Criterion, LevelCode Level, string Comment);
