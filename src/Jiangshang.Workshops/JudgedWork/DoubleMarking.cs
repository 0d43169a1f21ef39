using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The comparison behind <see cref="MarkReconciliation.Of"/>.</summary>
internal static class DoubleMarking
{
    public static MarkReconciliation Reconcile(JudgedWorkTask task, RubricMarks first, RubricMarks second)
    {
        var firstScore = JudgedWorkScorer.Score(task, first).Score;
        var secondScore = JudgedWorkScorer.Score(task, second).Score;
        var differences = DifferencesOf(task.Rubric, first, second).ToArray();
        var agree = Score.Difference(firstScore, secondScore) <= task.Tolerance.Total
            && differences.All(difference => Score.Difference(difference.First, difference.Second) <= task.Tolerance.Criterion);
        return agree
            ? new MarkReconciliation.Agreed(JudgedWorkScoreSheet.Of(task, [first, second]))
            : new MarkReconciliation.NeedsModeration(firstScore, secondScore, differences);
    }

    private static IEnumerable<MarkDifference> DifferencesOf(Rubric rubric, RubricMarks first, RubricMarks second)
    {
        foreach (var criterion in rubric.Criteria)
        {
            var levels = JudgedWorkScoreSheet.LevelsOf(criterion, [first, second]);
            if (levels[0].Points != levels[1].Points)
            {
                yield return new MarkDifference(criterion.Code, criterion.Title, levels[0].Points, levels[1].Points);
            }
        }
    }
}
