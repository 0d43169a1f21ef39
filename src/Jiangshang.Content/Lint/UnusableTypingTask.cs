using Jiangshang.Content.Tasks;

namespace Jiangshang.Content.Lint;

/// <summary>A typing task must have rules that agree and enough text to draw from.</summary>
public sealed class UnusableTypingTask : IContentCheck
{
    private static readonly FindingTemplate Unusable = new("C018", Severity.Problem, "{0}", "{1}");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Unusable];

    public IEnumerable<ContentProblem> Run(SchoolContent content) =>
        from task in content.Tasks
        let typing = (task.Body as TaskBody.Typing)?.Task
        where typing is not null
        from problem in typing.FindProblems(content.TypingTexts)
        select Unusable.At(content.Places.Of(typing), problem.Sentence.Zh, problem.Sentence.En);
}
