using Jiangshang.Content.Standards;

namespace Jiangshang.Content.Lint;

/// <summary>Every clause of the founding text is taken up by exactly one code, and every code takes up exactly one clause.</summary>
public sealed class ClauseCoverage : IContentCheck
{
    /// <summary>What a standard takes clauses up with besides requirements and certificate rules.</summary>
    private static readonly string[] Parts = ["standard", "occupations", "CN-1", "SC-2", "GR-1"];

    private static readonly FindingTemplate NoList = new("C021", Severity.Problem,
        "缺少 clauses.yaml，无法核对文件的每一条是否都有着落。", "There is no clauses.yaml, so it cannot be checked that every clause is taken up.");

    private static readonly FindingTemplate NotOnce = new("C021", Severity.Problem,
        "文件条款“{0}”由 {1} 项承接，应当正好 1 项。", "Clause {0} is taken up by {1} codes; exactly one is right.");

    private static readonly FindingTemplate UnknownCode = new("C021", Severity.Problem,
        "条款“{0}”写的“{1}”在本标准里不存在。", "Clause {0} names “{1}”, which this standard does not have.");

    private static readonly FindingTemplate OtherClause = new("C021", Severity.Problem,
        "“{0}”注明的条款是“{1}”，条款表里却归在“{2}”。", "{0} cites clause {1}, but the list of clauses gives it {2}.");

    private static readonly FindingTemplate Uncovered = new("C021", Severity.Problem,
        "“{0}”没有出现在条款表里，说不清它出自文件哪一条。", "{0} is not in the list of clauses, so it is unclear which clause demands it.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [NoList, NotOnce, UnknownCode, OtherClause, Uncovered];

    public IEnumerable<ContentProblem> Run(SchoolContent content) => content.StandardFolders.SelectMany(folder =>
        folder.Clauses.Count == 0 ? [NoList.At(content.Places.Of(folder))] : Of(content, folder));

    private static IEnumerable<ContentProblem> Of(SchoolContent content, StandardFolder folder)
    {
        var cited = folder.Standard.Requirements.Select(requirement => (Code: requirement.Code.Value, requirement.Source.Clause, Where: (object)requirement))
            .Concat(folder.Standard.CertificateRules.Select(rule => (Code: rule.Code.Value, rule.Source.Clause, Where: (object)rule)))
            .ToDictionary(entry => entry.Code, StringComparer.Ordinal);
        var covered = new HashSet<string>(StringComparer.Ordinal);
        foreach (var clause in folder.Clauses)
        {
            var place = content.Places.Of(clause);
            if (clause.CoveredBy.Count != 1)
            {
                yield return NotOnce.At(place, clause.Clause, clause.CoveredBy.Count);
            }

            foreach (var code in clause.CoveredBy)
            {
                covered.Add(code);
                if (cited.TryGetValue(code, out var entry) && entry.Clause != clause.Clause)
                {
                    yield return OtherClause.At(content.Places.Of(entry.Where), code, entry.Clause, clause.Clause);
                }
                else if (!cited.ContainsKey(code) && !Parts.Contains(code, StringComparer.Ordinal))
                {
                    yield return UnknownCode.At(place, clause.Clause, code);
                }
            }
        }

        foreach (var entry in cited.Values.Where(entry => !covered.Contains(entry.Code)))
        {
            yield return Uncovered.At(content.Places.Of(entry.Where), entry.Code);
        }
    }
}
