using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>What one assessor (考评员) decided about one submission: a level for every criterion of the rubric and a closing comment.</summary>
public sealed record RubricMarks(IReadOnlyList<CriterionMark> Marks, string Comment)
{
    /// <summary>Everything that keeps these marks from being a complete marking by this rubric; empty when they are one.</summary>
    public IReadOnlyList<SubmissionFault> FindFaults(Rubric rubric) => [.. RubricMarksCheck.Of(rubric, this)];
}
