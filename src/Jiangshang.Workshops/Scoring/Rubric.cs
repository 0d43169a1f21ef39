namespace Jiangshang.Workshops.Scoring;

/// <summary>How a person marks work (评分标准): criteria whose best levels sum to 100 points.</summary>
public sealed record Rubric(IReadOnlyList<RubricCriterion> Criteria)
{
    /// <summary>Everything that makes this rubric unusable, for the content lint; empty when it can be marked with.</summary>
    public IReadOnlyList<TaskProblem> FindProblems() => [.. RubricCheck.Of(this)];
}
