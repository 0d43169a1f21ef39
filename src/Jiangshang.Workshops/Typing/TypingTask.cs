using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>A typing task (汉字录入实训, CS-3): which texts to draw from, how much text to draw, and the rules.</summary>
/// <param name="MinimumLength">Texts are drawn until they hold this many counted characters, so that a fast student never runs out.</param>
public sealed record TypingTask(
    TaskCode Code,
    TaskVersion Version,
    Wording Title,
    TypingTextSelection Texts,
    CharacterCount MinimumLength,
    TypingRules Rules)
{
    /// <summary>Everything that makes this task unusable with this pool of texts, for the content lint; empty when it is sound.</summary>
    public IReadOnlyList<TaskProblem> FindProblems(IReadOnlyList<TypingText> pool) => [.. TypingTaskCheck.Of(this, pool)];
}
