namespace Jiangshang.Content;

/// <summary>The content cannot be used. Whoever cannot go on without it says why in either language, from the problems.</summary>
public sealed class ContentUnreadableException(IReadOnlyList<ContentProblem> problems) : Exception(string.Join('\n', problems))
{
    public IReadOnlyList<ContentProblem> Problems { get; } = problems;
}
