using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>Where two assessors saw a criterion differently.</summary>
public sealed record MarkDifference(CriterionCode Criterion, Wording Title, Score First, Score Second);
