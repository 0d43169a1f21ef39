using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>The checks behind <see cref="TypingTask.FindProblems"/>.</summary>
internal static class TypingTaskCheck
{
    /// <summary>CS-3 is tested over at least five minutes.</summary>
    private static readonly Seconds ShortestAssessment = new(300);

    /// <summary>A student at twice the pass speed must not run out of text before the time is up.</summary>
    private const int FastStudentFactor = 2;

    private static readonly FaultCode TextNotFound = new("textNotFound");
    private static readonly FaultCode NotEnoughText = new("notEnoughText");
    private static readonly FaultCode MinimumAboveMaximum = new("minimumAboveMaximum");
    private static readonly FaultCode AssessmentTooShort = new("assessmentTooShort");
    private static readonly FaultCode LengthTooSmall = new("lengthTooSmall");

    public static IEnumerable<TaskProblem> Of(TypingTask task, IReadOnlyList<TypingText> pool) =>
        OfTexts(task, pool).Concat(OfRules(task));

    private static IEnumerable<TaskProblem> OfTexts(TypingTask task, IReadOnlyList<TypingText> pool)
    {
        if (task.Texts is TypingTextSelection.ByCode byCode)
        {
            foreach (var code in byCode.Codes.Where(code => pool.All(text => text.Code != code)))
            {
                yield return new TaskProblem(TextNotFound, "texts.codes", new Wording(
                    $"找不到录入文本 {code}，请检查代码。", $"There is no typing text {code}; check the code."));
            }
        }

        var available = pool.Where(task.Texts.Includes).Sum(text => CountedText.Of(text.Text).Length);
        if (available == 0 || available < task.MinimumLength.Value)
        {
            yield return new TaskProblem(NotEnoughText, "texts", new Wording(
                $"可用的文本一共 {available} 字，不够要求的 {task.MinimumLength} 字，请放宽难度范围或增加文本。",
                $"The texts to draw from hold {available} characters, fewer than the {task.MinimumLength} asked for; widen the difficulty or add texts."));
        }
    }

    private static IEnumerable<TaskProblem> OfRules(TypingTask task)
    {
        var rules = task.Rules;
        if (rules.MinimumDuration > rules.MaximumDuration || rules.MaximumDuration.Value == 0)
        {
            yield return new TaskProblem(MinimumAboveMaximum, "rules.minimumDuration", new Wording(
                $"最短时间 {rules.MinimumDuration} 秒应当不超过最长时间 {rules.MaximumDuration} 秒，最长时间要大于 0。",
                $"The minimum duration, {rules.MinimumDuration} s, must not exceed the maximum, {rules.MaximumDuration} s, which must be above 0."));
        }

        if (rules.Conditions != TypingConditions.Assessed)
        {
            yield break;
        }

        if (rules.MinimumDuration < ShortestAssessment)
        {
            yield return new TaskProblem(AssessmentTooShort, "rules.minimumDuration", new Wording(
                $"考核至少要录入 {ShortestAssessment} 秒（5 分钟）。", $"An assessed task takes at least {ShortestAssessment} seconds (5 minutes)."));
        }

        var needed = (long)FastStudentFactor * rules.PassSpeed.Value * rules.MaximumDuration.Value / 60;
        if (task.MinimumLength.Value < needed)
        {
            yield return new TaskProblem(LengthTooSmall, "minimumLength", new Wording(
                $"打字快的学生会提前录完，文本至少要 {needed} 字。", $"A fast student would run out of text; ask for at least {needed} characters."));
        }
    }
}
