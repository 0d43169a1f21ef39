using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>Turns an assessor's levels into a score sheet; the rules stand in <c>JudgedWorkScorer.Versions.md</c> beside this file.</summary>
public static class JudgedWorkScorer
{
    public static ScorerVersion Version { get; } = new("judgedWork", 1);

    /// <summary>The score sheet of a complete marking; incomplete marks must be refused before they come here.</summary>
    public static ScoreSheet Score(JudgedWorkTask task, RubricMarks marks)
    {
        var faults = marks.FindFaults(task.Rubric);
        return faults.Count == 0
            ? JudgedWorkScoreSheet.Of(task, [marks])
            : throw new ArgumentException(faults[0].Reason.En, nameof(marks));
    }
}
