using System.Globalization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>The checks behind <see cref="RubricMarks.FindFaults"/>.</summary>
internal static class RubricMarksCheck
{
    private static readonly FaultCode CriterionNotMarked = new("criterionNotMarked");
    private static readonly FaultCode CriterionMarkedTwice = new("criterionMarkedTwice");
    private static readonly FaultCode CriterionUnknown = new("criterionUnknown");
    private static readonly FaultCode LevelUnknown = new("levelUnknown");

    private static readonly Wording ChooseOneLevel = new("请为每个评分点选一个等级。", "Choose one level for every criterion.");
    private static readonly Wording ReloadRubric = new("请重新打开评分页面，使用最新的评分标准。", "Open the marking page again to get the current rubric.");

    public static IEnumerable<SubmissionFault> Of(Rubric rubric, RubricMarks marks)
    {
        foreach (var criterion in rubric.Criteria)
        {
            var times = marks.Marks.Count(mark => mark.Criterion == criterion.Code);
            if (times == 0)
            {
                yield return new SubmissionFault(CriterionNotMarked, "$.marks", new Wording(
                    $"评分点“{criterion.Title.Zh}”还没有评分。", $"The criterion \"{criterion.Title.En}\" has not been marked."), ChooseOneLevel);
            }
            else if (times > 1)
            {
                yield return new SubmissionFault(CriterionMarkedTwice, "$.marks", new Wording(
                    $"评分点“{criterion.Title.Zh}”评了不止一次。", $"The criterion \"{criterion.Title.En}\" has been marked more than once."), ChooseOneLevel);
            }
        }

        foreach (var (index, mark) in marks.Marks.Index())
        {
            var criterion = rubric.Criteria.FirstOrDefault(criterion => criterion.Code == mark.Criterion);
            var path = string.Create(CultureInfo.InvariantCulture, $"$.marks[{index}]");
            if (criterion is null)
            {
                yield return new SubmissionFault(CriterionUnknown, $"{path}.criterion", new Wording(
                    $"评分标准里没有评分点 {mark.Criterion}。", $"The rubric has no criterion {mark.Criterion}."), ReloadRubric);
            }
            else if (criterion.Levels.All(level => level.Code != mark.Level))
            {
                yield return new SubmissionFault(LevelUnknown, $"{path}.level", new Wording(
                    $"评分点“{criterion.Title.Zh}”没有等级 {mark.Level}。", $"The criterion \"{criterion.Title.En}\" has no level {mark.Level}."), ReloadRubric);
            }
        }
    }
}
