using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Lint;

/// <summary>A rule that nobody could ever meet is a mistake in the content, not a student's failing.</summary>
public sealed class UnreachableRule : IContentCheck
{
    private static readonly FindingTemplate TooManyCertificates = new("C014", Severity.Problem,
        "规则 {0} 要求 {1} 个证书，但方向“{2}”只有 {3} 个可考，学生永远达不到。",
        "Rule {0} asks for {1} certificates, but {2} has only {3}, so nobody can meet it.");

    private static readonly FindingTemplate ImpossibleCount = new("C014", Severity.Problem,
        "“最近 {1} 次中 {0} 次”写错了：次数应当从 1 到 {1}。", "“{0} of the last {1}” is impossible: the count must be from 1 to {1}.");

    private static readonly FindingTemplate ImpossibleNodes = new("C014", Severity.Problem,
        "这里要求 {1} 项中至少满足 {0} 项，做不到：数目应当从 1 到 {1}。", "At least {0} of {1} is impossible: the number must be from 1 to {1}.");

    private static readonly FindingTemplate NothingToMeet = new("C014", Severity.Problem,
        "要求 {0} 的判据“{1}”没有写任何阈值或证据种类。", "Criterion “{1}” of {0} has no bound or no kind of evidence.");

    private static readonly FindingTemplate NoTimeToMeet = new("C014", Severity.Problem,
        "要求 {0} 的判据“{1}”只看最近 {2} 个月，应当至少 1 个月。", "Criterion “{1}” of {0} looks back {2} months; at least 1 is needed.");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [TooManyCertificates, ImpossibleCount, ImpossibleNodes, NothingToMeet, NoTimeToMeet];

    public IEnumerable<ContentProblem> Run(SchoolContent content) => content.Standards.SelectMany(standard =>
        OfCertificateRules(content, standard).Concat(standard.Requirements.SelectMany(requirement =>
            OfNodes(content, requirement.Criteria).Concat(OfCriteria(content, requirement)))));

    private static IEnumerable<ContentProblem> OfCertificateRules(SchoolContent content, CompetencyStandard standard) =>
        from rule in standard.CertificateRules
        let count = rule.Demand switch
        {
            CertificateDemand.OwnSpecialization own => own.Count,
            CertificateDemand.Beyond => 1,
            _ => 0,
        }
        from specialization in standard.Specializations
        where rule.Concerns(specialization.Code)
        let available = standard.SkillLevelCertificatesOf(specialization.Code).Count
        where count > available
        select TooManyCertificates.At(content.Places.Of(rule), rule.Code, count, specialization.Name.Zh, available);

    private static IEnumerable<ContentProblem> OfNodes(SchoolContent content, CriterionNode node)
    {
        var (nodes, count) = node switch
        {
            CriterionNode.All all => (all.Nodes, 1),
            CriterionNode.Any any => (any.Nodes, 1),
            CriterionNode.AtLeast some => (some.Nodes, some.Count),
            _ => ([], 0),
        };
        if (node is not CriterionNode.Leaf && (count < 1 || count > nodes.Count))
        {
            yield return ImpossibleNodes.At(content.Places.Of(node), count, nodes.Count);
        }

        foreach (var problem in nodes.SelectMany(child => OfNodes(content, child)))
        {
            yield return problem;
        }
    }

    private static IEnumerable<ContentProblem> OfCriteria(SchoolContent content, Requirement requirement)
    {
        foreach (var criterion in requirement.Criteria.Criteria())
        {
            var place = content.Places.Of(criterion);
            if (criterion.Bounds.Count == 0 || criterion.Kinds.Count == 0)
            {
                yield return NothingToMeet.At(place, requirement.Code, criterion.Code);
            }

            if (criterion.Over is EvidenceSelection.CountOfLast some && (some.Count < 1 || some.Count > some.Last))
            {
                yield return ImpossibleCount.At(place, some.Count, some.Last);
            }

            if (criterion.WithinMonths < 1)
            {
                yield return NoTimeToMeet.At(place, requirement.Code, criterion.Code, criterion.WithinMonths);
            }
        }
    }
}
