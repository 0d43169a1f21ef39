using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>One criterion (评分点) of a rubric with its levels, best first.</summary>
public sealed record RubricCriterion(CriterionCode Code, Wording Title, IReadOnlyList<PerformanceLevel> Levels)
{
    [JsonIgnore]
    public Score Maximum => Levels.Count == 0 ? Score.Zero : Levels.Max(level => level.Points);
}
