using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Tasks;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Content.Lint;

/// <summary>A task that says “passed” where the standard says “not attained” misleads the student: its pass lines lie no lower.</summary>
public sealed class TaskBelowStandard : IContentCheck
{
    private static readonly FindingTemplate Lower = new("C032", Severity.Problem,
        "任务“{0}”的及格线 {1} 低于要求 {2} 的 {3}（{4}）：学生会看到“合格”，要求却没有达成。",
        "Task “{0}” passes at {1}, but {2} asks for {3} ({4}): the student would read “passed” and not have attained it.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Lower];

    public IEnumerable<ContentProblem> Run(SchoolContent content) =>
        from task in content.CurrentTasks
        from standard in content.Standards
        from requirement in standard.Requirements
        where task.Requirements.Contains(requirement.Code)
        from criterion in requirement.Criteria.Criteria()
        from bound in criterion.Bounds
        where bound.Comparison == Comparison.AtLeast
        let pass = PassLine(task, bound.Metric.Value)
        where pass < bound.Threshold.ToDecimal()
        select Lower.At(content.Places.Of(task), task.Version.Code, pass, requirement.Code, bound.Threshold, bound.Metric);

    /// <returns>Null where the task draws no line of its own; a task for practice may ask for less.</returns>
    private static decimal? PassLine(TrainingTask task, string metric) => task.Body switch
    {
        TaskBody.Typing { Task.Rules: { Conditions: TypingConditions.Assessed } rules } => metric switch
        {
            "typing.netSpeed" => rules.PassSpeed.Value,
            "typing.accuracy" => rules.AccuracyGate.Value / 100m,
            "typing.duration" => rules.MinimumDuration.Value,
            _ => null,
        },
        TaskBody.JudgedWork judged when metric == "judged.score" => judged.Task.PassScore.Hundredths / 100m,
        _ => null,
    };
}
