using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>
/// A task a person marks (评价方式实训): a brief, what to hand in, and the rubric. Any requirement can be evidenced by one.
/// </summary>
/// <param name="Brief">What to do; <c>{name}</c> stands for the variable of that name.</param>
/// <param name="Answer">The written answer asked for, or none.</param>
/// <param name="PassScore">The least score to pass.</param>
public sealed record JudgedWorkTask(
    TaskCode Code,
    TaskVersion Version,
    Wording Title,
    Wording Brief,
    IReadOnlyList<BriefVariable> Variables,
    TextAnswer? Answer,
    IReadOnlyList<Deliverable> Deliverables,
    Rubric Rubric,
    Score PassScore,
    MarkTolerance Tolerance)
{
    /// <summary>Everything that makes this task unusable, for the content lint; empty when it is sound.</summary>
    public IReadOnlyList<TaskProblem> FindProblems() => [.. JudgedWorkTaskCheck.Of(this)];
}
