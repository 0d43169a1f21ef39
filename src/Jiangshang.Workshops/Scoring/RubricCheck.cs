using System.Globalization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>The checks behind <see cref="Rubric.FindProblems"/>.</summary>
internal static class RubricCheck
{
    private static readonly FaultCode PointsDoNotSum = new("rubricPointsDoNotSumTo100");
    private static readonly FaultCode CriterionTwice = new("criterionTwice");
    private static readonly FaultCode LevelTwice = new("levelTwice");
    private static readonly FaultCode TooFewLevels = new("tooFewLevels");
    private static readonly FaultCode LevelsOutOfOrder = new("levelsOutOfOrder");
    private static readonly FaultCode DescriptorMissing = new("descriptorMissing");

    public static IEnumerable<TaskProblem> Of(Rubric rubric)
    {
        var hundredths = rubric.Criteria.Sum(criterion => (long)criterion.Maximum.Hundredths);
        if (hundredths != Score.Full.Hundredths)
        {
            var points = (hundredths / 100m).ToString("0.##", CultureInfo.InvariantCulture);
            yield return new TaskProblem(PointsDoNotSum, "rubric.criteria", new Wording(
                $"各评分点的最高分之和是 {points} 分，应当正好是 100 分。",
                $"The best levels of all criteria sum to {points} points; they must sum to exactly 100."));
        }

        foreach (var code in rubric.Criteria.GroupBy(criterion => criterion.Code).Where(group => group.Count() > 1).Select(group => group.Key))
        {
            yield return new TaskProblem(CriterionTwice, "rubric.criteria", new Wording(
                $"评分点代码 {code} 出现了不止一次，请改成不同的代码。",
                $"The criterion code {code} is used more than once; give each criterion its own."));
        }

        foreach (var problem in rubric.Criteria.SelectMany((criterion, index) => OfCriterion(criterion, index)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<TaskProblem> OfCriterion(RubricCriterion criterion, int index)
    {
        var path = string.Create(CultureInfo.InvariantCulture, $"rubric.criteria[{index}].levels");
        var levels = criterion.Levels;
        if (levels.Count < 2)
        {
            yield return new TaskProblem(TooFewLevels, path, new Wording(
                $"评分点 {criterion.Code} 至少要有两个等级，否则区分不出好坏。",
                $"Criterion {criterion.Code} needs at least two levels, or it cannot tell good work from poor."));
        }

        if (levels.Select(level => level.Code).Distinct().Count() < levels.Count)
        {
            yield return new TaskProblem(LevelTwice, path, new Wording(
                $"评分点 {criterion.Code} 有两个等级用了同一个代码。",
                $"Criterion {criterion.Code} has two levels with the same code."));
        }

        if (levels.Zip(levels.Skip(1)).Any(pair => pair.First.Points <= pair.Second.Points))
        {
            yield return new TaskProblem(LevelsOutOfOrder, path, new Wording(
                $"评分点 {criterion.Code} 的等级应当从高分到低分排列，且分值互不相同。",
                $"Criterion {criterion.Code} must list its levels from most to fewest points, all different."));
        }

        if (levels.Any(level => string.IsNullOrWhiteSpace(level.Descriptor.Zh) || string.IsNullOrWhiteSpace(level.Descriptor.En)))
        {
            yield return new TaskProblem(DescriptorMissing, path, new Wording(
                $"评分点 {criterion.Code} 有等级缺少中文或英文描述。",
                $"Criterion {criterion.Code} has a level without a Chinese or an English descriptor."));
        }
    }
}
