namespace Jiangshang.Content.Lint;

/// <summary>For each entry year it must be clear which version of a standard is in force.</summary>
public sealed class EntryYearTwice : IContentCheck
{
    private static readonly FindingTemplate Unclear = new("C029", Severity.Problem,
        "{0} 和 {1} 都从 {2} 年入学的学生起执行，分不清用哪一个。", "{0} and {1} are both in force from entry year {2}; it is unclear which applies.");

    private static readonly FindingTemplate Backwards = new("C029", Severity.Problem,
        "{0} 比 {1} 新，却从更早的 {2} 年起执行。", "{0} is newer than {1} but in force from the earlier year {2}.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Unclear, Backwards];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var versions in content.StandardFolders.GroupBy(folder => folder.Standard.Version.Code))
        {
            var inOrder = versions.OrderBy(folder => folder.Standard.Version.Version).ToList();
            foreach (var (older, newer) in inOrder.Zip(inOrder.Skip(1)))
            {
                var template = newer.Standard.FromEntryYear.CompareTo(older.Standard.FromEntryYear) switch
                {
                    0 => Unclear,
                    < 0 => Backwards,
                    _ => null,
                };
                if (template is not null)
                {
                    yield return template.At(content.Places.Of(newer), newer.Standard.Version, older.Standard.Version, newer.Standard.FromEntryYear);
                }
            }
        }
    }
}
