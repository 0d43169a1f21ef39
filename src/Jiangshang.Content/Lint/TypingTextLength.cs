using Jiangshang.Content.Tasks;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Content.Lint;

/// <summary>A text for the test must by itself outlast a fast student, so that a test is one text and not a join of two.</summary>
public sealed class TypingTextLength : IContentCheck
{
    /// <summary>A student at twice the pass speed.</summary>
    private const int FastStudent = 2;

    private static readonly FindingTemplate TooShort = new("C024", Severity.Warning,
        "考核文本“{0}”只有 {1} 字，打字快的学生 {2} 秒内会录完；考核任务 {3} 至少要 {4} 字一篇。",
        "The text {0} holds {1} characters: a fast student ends it within {2} seconds. {3} needs {4} in one text.");

    private static readonly FindingTemplate Empty = new("C024", Severity.Problem, "文本“{0}”是空的。", "The text {0} is empty.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [TooShort, Empty];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var text in content.TypingTexts.Where(text => Length(text) == 0))
        {
            yield return Empty.At(content.Places.Of(text), text.Code);
        }

        foreach (var task in content.Tasks.Select(task => (task.Body as TaskBody.Typing)?.Task).OfType<TypingTask>())
        {
            var seconds = task.Rules.MaximumDuration.Value;
            var needed = FastStudent * task.Rules.PassSpeed.Value * seconds / 60;
            foreach (var text in content.TypingTexts)
            {
                if (task.Rules.Conditions == TypingConditions.Assessed && task.Texts.Includes(text) && Length(text) < needed)
                {
                    yield return TooShort.At(content.Places.Of(text), text.Code, Length(text), seconds, task.Code, needed);
                }
            }
        }
    }

    /// <summary>Characters as typing counts them: without white space.</summary>
    private static int Length(TypingText text) => text.Text.EnumerateRunes().Count(rune => !System.Text.Rune.IsWhiteSpace(rune));
}
