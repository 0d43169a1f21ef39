using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Core.Tests.Given;

/// <summary>
/// The audit once more, written from the rules in the plainest way and sharing no code with the product: sets and definitions,
/// no order of work, no speed. Answers "CODE:level" for each requirement, and the codes that block.
/// </summary>
internal static class BruteForceAudit
{
    public static (IReadOnlyList<string> Levels, IReadOnlyList<string> Blocking) Of(CompetencyStandard standard, StudentRecord record, DateTimeOffset at)
    {
        var mine = standard.Requirements.Where(r => r.Specialization == null || r.Specialization == record.Specialization).ToList();
        var replaced = record.Evidence.Select(e => e.Supersedes).ToHashSet();
        var standing = record.Evidence.Where(e => !replaced.Contains(e.Id)).ToList();
        var levels = mine.ToDictionary(r => r.Code.Value, r => Level(r, standing, at));
        var lacking = mine.Where(r => levels[r.Code.Value] is "None" or "Some" && standard.Graduation.Groups.Contains(r.Group)).Select(r => r.Code.Value);
        var day = DateOnly.FromDateTime(at.DateTime);
        var rules = standard.CertificateRules
            .Where(rule => rule.Force == RuleForce.Mandatory && standard.Graduation.MandatoryCertificates)
            .Where(rule => rule.Specializations.Count == 0 || rule.Specializations.Contains(record.Specialization))
            .Where(rule => !Holds(standard, record, rule.Demand, day))
            .Select(rule => rule.Code.Value);
        return ([.. levels.Select(pair => pair.Key + ":" + pair.Value)], [.. lacking, .. rules]);
    }

    private static string Level(Requirement requirement, List<EvidenceContent> standing, DateTimeOffset at)
    {
        var valid = standing
            .Where(e => e.Requirements.Contains(requirement.Code) && e.PerformedAt <= at)
            .OrderBy(e => e.PerformedAt).ThenBy(e => e.Id.Value, StringComparer.Ordinal)
            .ToList();
        var (met, excelled, _) = Tree(requirement.Criteria, valid, at);
        var seen = requirement.Criteria.Criteria().Any(c => Relevant(c, valid, at).Any());
        var level = met ? excelled ? "Excellent" : "Attained" : seen ? "Some" : "None";
        var said = valid.LastOrDefault(e => e.Kind == EvidenceKind.Override && (e.Verdict != null || e.Supersedes != null));
        return said is null || said.Until < DateOnly.FromDateTime(at.DateTime) ? level : said.Verdict switch
        {
            OverrideVerdict.NotAttained => "Some",
            OverrideVerdict.Attained when level != "Excellent" => "Attained",
            _ => level,
        };
    }

    private static (bool Met, bool Excelled, bool Knows) Tree(CriterionNode node, List<EvidenceContent> valid, DateTimeOffset at)
    {
        if (node is CriterionNode.Leaf leaf)
        {
            var (met, excelled) = One(leaf.Criterion, Relevant(leaf.Criterion, valid, at).ToList());
            return (met, excelled, leaf.Criterion.Bounds.Any(b => b.Excellent != null));
        }

        var children = (node switch
        {
            CriterionNode.All all => all.Nodes,
            CriterionNode.Any any => any.Nodes,
            CriterionNode.AtLeast some => some.Nodes,
            _ => throw new NotSupportedException(),
        }).Select(child => Tree(child, valid, at)).ToList();
        var knows = children.Exists(c => c.Knows);
        if (node is CriterionNode.All)
        {
            var all = children.TrueForAll(c => c.Met);
            return (all, all && knows && children.TrueForAll(c => c.Excelled || !c.Knows), knows);
        }

        var needed = node is CriterionNode.AtLeast atLeast ? atLeast.Count : 1;
        var enough = children.Count(c => c.Met) >= needed;
        return (enough, enough && knows && children.Count(c => c.Met && c.Excelled) >= needed, knows);
    }

    private static IEnumerable<EvidenceContent> Relevant(Criterion criterion, List<EvidenceContent> valid, DateTimeOffset at) => valid
        .Where(e => criterion.Kinds.Contains(e.Kind) && e.Condition >= criterion.Minimum)
        .Where(e => criterion.WithinMonths == null || e.PerformedAt >= at.AddMonths(-criterion.WithinMonths.Value))
        .Where(e => e.Metrics.Any(m => m.Metric == criterion.Bounds[0].Metric));

    private static (bool Met, bool Excelled) One(Criterion criterion, List<EvidenceContent> inOrder)
    {
        bool Passes(EvidenceContent e) => criterion.Bounds.All(b => e.Metrics.Any(m => m.Metric == b.Metric && Good(b, m.Value.ToDecimal(), b.Threshold.ToDecimal())));
        bool Excels(EvidenceContent e) => Passes(e) && criterion.Bounds.Any(b => b.Excellent != null)
            && criterion.Bounds.All(b => b.Excellent == null || e.Metrics.Any(m => m.Metric == b.Metric && Good(b, m.Value.ToDecimal(), b.Excellent.Value.ToDecimal())));
        var met = criterion.Over switch
        {
            EvidenceSelection.Best => inOrder.Exists(Passes),
            EvidenceSelection.Latest => inOrder.Count > 0 && Passes(inOrder[^1]),
            EvidenceSelection.Every => inOrder.Count > 0 && inOrder.TrueForAll(Passes),
            EvidenceSelection.CountOfLast some => inOrder.TakeLast(some.Last).Count(Passes) >= some.Count,
            _ => throw new NotSupportedException(),
        };
        return (met, met && inOrder.Exists(Excels));
    }

    private static bool Good(MetricBound bound, decimal value, decimal limit) => bound.Comparison == Comparison.AtLeast ? value >= limit : value <= limit;

    private static bool Holds(CompetencyStandard standard, StudentRecord record, CertificateDemand demand, DateOnly day)
    {
        var held = (from c in record.Certificates
                    from type in standard.Certificates
                    where type.Code == c.Type && type.Levels.Any(l => l.Code == c.Level)
                    where c.Status == CertificateStatus.Verified && c.IssuedOn <= day && !(c.ExpiresOn < day)
                    where !(c.IssuedOn < type.ValidFrom) && !(c.IssuedOn > type.ValidTo)
                    select (Type: type, Rank: type.Levels.Select(l => l.Code).ToList().IndexOf(c.Level))).ToList();
        var listed = standard.Occupations.Where(o => o.Specializations.Contains(record.Specialization)).SelectMany(o => o.SkillLevelCertificates).ToHashSet();
        var own = held.Where(h => listed.Contains(h.Type.Code) || h.Type.AcceptedAs.Any(listed.Contains)).ToList();
        return demand switch
        {
            CertificateDemand.Named named => held.Exists(h =>
                (h.Type.Code == named.Type || h.Type.AcceptedAs.Contains(named.Type))
                && h.Rank >= standard.Certificates.Single(t => t.Code == named.Type).Levels.Select(l => l.Code).ToList().IndexOf(named.MinimumLevel)),
            CertificateDemand.OwnSpecialization some => own.Select(h => h.Type.Code).ToHashSet().Count >= some.Count,
            CertificateDemand.Beyond beyond => own.Select(h => h.Type.Code).ToHashSet().Count > beyond.Count || own.Exists(h => h.Rank > 0),
            CertificateDemand.Recognised recognised => held.Exists(h => h.Type.NationallyRecognised && recognised.Regimes.Contains(h.Type.Regime)),
            _ => throw new NotSupportedException(),
        };
    }
}
