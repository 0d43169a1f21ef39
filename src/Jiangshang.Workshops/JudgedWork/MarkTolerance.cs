using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>How far two assessors may lie apart before a moderator decides: in the whole score, and on any one criterion.</summary>
public sealed record MarkTolerance(Score Total, Score Criterion);
