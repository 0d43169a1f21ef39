namespace Jiangshang.Content.Lint;

/// <summary>One word for one thing: a banned synonym cannot be another row's identifier, and a term stands once.</summary>
public sealed class GlossaryContradiction : IContentCheck
{
    private static readonly FindingTemplate BannedElsewhere = new("C030", Severity.Problem,
        "“{0}”在这一行被禁用，却是“{1}”一行的标识符。", "“{0}” is banned here but is the identifier of “{1}”.");

    private static readonly FindingTemplate Twice = new("C030", Severity.Problem,
        "术语“{0}”出现了两次。", "The term “{0}” stands twice.");

    private static readonly FindingTemplate Nameless = new("C030", Severity.Problem,
        "术语“{0}”没有标识符。", "The term “{0}” has no identifier.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [BannedElsewhere, Twice, Nameless];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var (index, term) in content.Glossary.Index())
        {
            var place = content.Places.Of(term);
            if (term.Identifiers.Count == 0)
            {
                yield return Nameless.At(place, term.Chinese);
            }

            if (content.Glossary.Take(index).Any(other => other.Chinese == term.Chinese))
            {
                yield return Twice.At(place, term.Chinese);
            }

            foreach (var word in term.Banned)
            {
                if (content.Glossary.FirstOrDefault(other => other.Identifiers.Contains(word, StringComparer.Ordinal)) is { } owner)
                {
                    yield return BannedElsewhere.At(place, word, owner.Chinese);
                }
            }
        }
    }
}
