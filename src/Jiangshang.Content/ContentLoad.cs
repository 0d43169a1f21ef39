namespace Jiangshang.Content;

/// <summary>The outcome of reading a content folder: the content, or what keeps it from being read.</summary>
/// <param name="Content">Null when a problem keeps it from being used.</param>
public sealed record ContentLoad(SchoolContent? Content, IReadOnlyList<ContentProblem> Problems)
{
    /// <exception cref="InvalidDataException">The content cannot be read; the message lists every problem.</exception>
    public SchoolContent OrThrow() =>
        Content ?? throw new InvalidDataException(string.Join('\n', Problems));
}
