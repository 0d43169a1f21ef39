using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Lint;

/// <summary>Every requirement must have a task it can be assessed by.</summary>
public sealed class RequirementWithoutTask : IContentCheck
{
    private static readonly FindingTemplate NoTask = new("C013", Severity.Problem,
        "要求 {0}“{1}”没有可以用于考核的实训任务，请至少写一个。", "Requirement {0} “{2}” has no task that may be assessed; write at least one.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [NoTask];

    public IEnumerable<ContentProblem> Run(SchoolContent content) =>
        from standard in content.Standards
        from requirement in standard.Requirements
        where !content.CurrentTasks.Any(task => task.Requirements.Contains(requirement.Code) && task.Condition >= WorkCondition.Assessed)
        select NoTask.At(content.Places.Of(requirement), requirement.Code, requirement.Title.Zh, requirement.Title.En);
}
