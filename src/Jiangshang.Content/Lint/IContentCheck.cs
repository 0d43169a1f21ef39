namespace Jiangshang.Content.Lint;

/// <summary>One thing that is checked about the content as a whole, after it could be read.</summary>
public interface IContentCheck
{
    /// <summary>Every finding this check can give; all of them carry its id.</summary>
    IReadOnlyList<FindingTemplate> Findings { get; }

    IEnumerable<ContentProblem> Run(SchoolContent content);
}
