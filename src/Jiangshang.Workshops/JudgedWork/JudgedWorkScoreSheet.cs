using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>Puts the marks of one assessor, or the mean of two, into the lines of a score sheet.</summary>
internal static class JudgedWorkScoreSheet
{
    public static ScoreSheet Of(JudgedWorkTask task, IReadOnlyList<RubricMarks> markings)
    {
        ScoreLine[] lines = [.. task.Rubric.Criteria.Select(criterion => LineOf(criterion, markings))];
        var score = Score.Sum(lines.Select(line => line.Points));
        return new ScoreSheet(JudgedWorkScorer.Version, ScoreKind.Judged, score >= task.PassScore, lines, [], []);
    }

    /// <summary>The level each assessor gave on this criterion.</summary>
    public static IReadOnlyList<PerformanceLevel> LevelsOf(RubricCriterion criterion, IReadOnlyList<RubricMarks> markings) =>
        [.. markings.Select(marks => criterion.Levels.Single(level => level.Code == MarkOf(criterion, marks).Level))];

    private static CriterionMark MarkOf(RubricCriterion criterion, RubricMarks marks) =>
        marks.Marks.Single(mark => mark.Criterion == criterion.Code);

    private static ScoreLine LineOf(RubricCriterion criterion, IReadOnlyList<RubricMarks> markings)
    {
        var levels = LevelsOf(criterion, markings);
        // Half a hundredth is given to the student.
        var hundredths = (levels.Sum(level => level.Points.Hundredths) + markings.Count - 1) / markings.Count;
        return new ScoreLine(
            new ScoreLineCode(criterion.Code.Value),
            Score.FromHundredths(hundredths),
            criterion.Maximum,
            ReasonOf(criterion, levels, markings),
            RemedyOf(criterion, levels));
    }

    private static Wording ReasonOf(RubricCriterion criterion, IReadOnlyList<PerformanceLevel> levels, IReadOnlyList<RubricMarks> markings)
    {
        var descriptors = levels.Select(level => level.Descriptor).Distinct().ToArray();
        var comments = markings.Select(marks => MarkOf(criterion, marks).Comment).Where(comment => comment.Length > 0).ToArray();
        return new Wording(
            string.Join(' ', [.. descriptors.Select(descriptor => descriptor.Zh), .. comments.Select(comment => $"老师评语：{comment}")]),
            string.Join(' ', [.. descriptors.Select(descriptor => descriptor.En), .. comments.Select(comment => $"Your teacher says: {comment}")]));
    }

    private static Wording RemedyOf(RubricCriterion criterion, IReadOnlyList<PerformanceLevel> levels)
    {
        var lowest = levels.Min(level => level.Points);
        var next = criterion.Levels.Where(level => level.Points > lowest).MinBy(level => level.Points);
        return next is null
            ? new Wording("已经是最高等级，请保持。", "This is the best level; keep it up.")
            : new Wording($"下一步做到：{next.Descriptor.Zh}", $"Next, get here: {next.Descriptor.En}");
    }
}
