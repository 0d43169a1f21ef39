using Jiangshang.Content.Tasks;

namespace Jiangshang.Content.Lint;

/// <summary>A task a person marks must be markable: points sum, levels in order, descriptors in both languages.</summary>
public sealed class UnusableJudgedTask : IContentCheck
{
    private static readonly FindingTemplate Unusable = new("C017", Severity.Problem, "{0}", "{1}");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Unusable];

    public IEnumerable<ContentProblem> Run(SchoolContent content) =>
        from task in content.Tasks
        let judged = (task.Body as TaskBody.JudgedWork)?.Task
        where judged is not null
        from problem in judged.FindProblems()
        select Unusable.At(content.Places.Of(judged), problem.Sentence.Zh, problem.Sentence.En);
}
