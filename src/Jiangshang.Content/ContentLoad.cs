namespace Jiangshang.Content;

/// <summary>The outcome of reading a content folder: the content, or what keeps it from being read.</summary>
/// <param name="Content">Null when a problem keeps it from being used.</param>
public sealed record ContentLoad(SchoolContent? Content, IReadOnlyList<ContentProblem> Problems)
{
    /// <exception cref="ContentUnreadableException">The content cannot be read; every problem is listed.</exception>
    public SchoolContent OrThrow() =>
        Content ?? throw new ContentUnreadableException([.. Problems.Where(problem => problem.Severity == Severity.Problem)]);
}
