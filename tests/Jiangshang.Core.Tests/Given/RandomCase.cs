using System.Globalization;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Core.Tests.Given;

/// <summary>A random standard and student from one seed: every kind of criterion, evidence and certificate, near the edges.</summary>
internal sealed class RandomCase
{
    private static readonly Source School = new(SourceKind.SchoolDefault, "随机");

    private readonly Random _random;
    private int _ids;

    public RandomCase(uint seed, bool shippedStandard = false)
    {
        _random = new Random((int)(seed & int.MaxValue));
        Standard = shippedStandard ? The.Standard : RandomStandard();
        var specialization = Pick(Standard.Specializations).Code;
        Record = new StudentRecord(StudentBuilder.Id, 2024, specialization, RandomEvidence(specialization), RandomCertificates(specialization), RandomPlan());
    }

    public CompetencyStandard Standard { get; }

    public StudentRecord Record { get; }

    public DateTimeOffset At { get; } = The.Audit;

    public AuditReport Audit() => GraduationAudit.Of(Standard, Record, At);

    public StudentRecord Shuffled()
    {
        var evidence = Record.Evidence.Select(content => content with { RecordedAt = content.RecordedAt.AddHours(_random.Next(1000)), ScoredAt = At }).ToArray();
        _random.Shuffle(evidence);
        return Record with { Evidence = evidence };
    }

    /// <summary>Work that passes whatever the requirement's criteria measure.</summary>
    public EvidenceContent Passing(Requirement requirement)
    {
        var criterion = Pick([.. requirement.Criteria.Criteria()]);
        return Evidence(requirement) with
        {
            Kind = Pick(criterion.Kinds),
            Condition = WorkCondition.Proctored,
            Metrics = [.. requirement.Criteria.Criteria().SelectMany(other => other.Bounds).DistinctBy(bound => bound.Metric)
                .Select(bound => new MetricReading(bound.Metric, bound.Comparison == Comparison.AtLeast ? MetricValue.Of(1000) : MetricValue.Zero))],
        };
    }

    private static T Choose<T>(Random random, IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private T Pick<T>(IReadOnlyList<T> from) => Choose(_random, from);

    private bool Chance(int percent) => _random.Next(100) < percent;

    private CompetencyStandard RandomStandard() => The.Standard with
    {
        Requirements = [.. The.Standard.Requirements.Select(requirement => requirement with { Criteria = RandomNode(2), Weight = _random.Next(1, 4) })],
        CertificateRules = [.. The.Standard.CertificateRules.Select(rule => rule with { Force = Pick(Enum.GetValues<RuleForce>()) }), RandomRule()],
        Graduation = The.Standard.Graduation with
        {
            Groups = [.. Enum.GetValues<RequirementGroup>().Where(_ => Chance(80))],
            MandatoryCertificates = Chance(80),
            MinimumEvaluation = Chance(20) ? Score.Of(_random.Next(101)) : null,
        },
    };

    private CertificateRule RandomRule() => new(
        new("RR-1"),
        RuleForce.Mandatory,
        new("随机", "random"),
        Chance(50) ? [] : [Pick(The.Standard.Specializations).Code],
        _random.Next(4) switch
        {
            0 => new CertificateDemand.OwnSpecialization(_random.Next(1, 4)),
            1 => new CertificateDemand.Beyond(_random.Next(1, 3)),
            2 => new CertificateDemand.Recognised([Pick(Enum.GetValues<CertificateRegime>())]),
            _ => new CertificateDemand.Named(new("putonghua-test"), new(Pick<string>(["3A", "2B", "2A"]))),
        },
        School);

    private CriterionNode RandomNode(int depth)
    {
        if (depth == 0 || Chance(60))
        {
            return new CriterionNode.Leaf(RandomCriterion());
        }

        IReadOnlyList<CriterionNode> nodes = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(_ => RandomNode(depth - 1))];
        return _random.Next(3) switch
        {
            0 => new CriterionNode.All(nodes),
            1 => new CriterionNode.Any(nodes),
            _ => new CriterionNode.AtLeast(_random.Next(1, nodes.Count + 1), nodes),
        };
    }

    private Criterion RandomCriterion()
    {
        var last = _random.Next(1, 5);
        return new Criterion(
            $"c{_ids++}",
            new("随机", "random"),
            [RandomBound(), .. Chance(40) ? [RandomBound()] : Array.Empty<MetricBound>()],
            [.. Enum.GetValues<EvidenceKind>().Where(_ => Chance(40)).DefaultIfEmpty(EvidenceKind.Judged)],
            Pick(Enum.GetValues<WorkCondition>()),
            _random.Next(4) switch
            {
                0 => new EvidenceSelection.Latest(),
                1 => new EvidenceSelection.Every(),
                2 => new EvidenceSelection.CountOfLast(_random.Next(1, last + 1), last),
                _ => new EvidenceSelection.Best(),
            },
            Chance(30) ? _random.Next(1, 24) : null);
    }

    private MetricBound RandomBound()
    {
        var threshold = _random.Next(2, 8) * 10;
        var excellent = Chance(60);
        return Chance(70)
            ? new(new("quality"), Comparison.AtLeast, MetricValue.Of(threshold), excellent ? MetricValue.Of(threshold + 20) : null, School)
            : new(new("violations"), Comparison.AtMost, MetricValue.Of(threshold), excellent ? MetricValue.Of(threshold - 20) : null, School);
    }

    private List<EvidenceContent> RandomEvidence(SpecializationCode specialization)
    {
        var evidence = new List<EvidenceContent>();
        var good = Chance(50);
        foreach (var requirement in Standard.RequirementsOf(specialization))
        {
            if (good)
            {
                evidence.AddRange(requirement.Criteria.Criteria().SelectMany(_ => Enumerable.Range(0, 2).Select(_ => Passing(requirement))));
            }

            for (var i = _random.Next(good ? 2 : 6); i > 0; i--)
            {
                evidence.Add(AnyEvidence(requirement, evidence, good));
            }
        }

        return evidence;
    }

    private EvidenceContent AnyEvidence(Requirement requirement, List<EvidenceContent> before, bool good)
    {
        var content = Evidence(requirement);
        var ruled = content.Kind == EvidenceKind.Override && Chance(70);
        var metrics = requirement.Criteria.Criteria().SelectMany(criterion => criterion.Bounds).DistinctBy(bound => bound.Metric);
        return content with
        {
            Verdict = !ruled ? null : good || Chance(50) ? OverrideVerdict.Attained : OverrideVerdict.NotAttained,
            Metrics = [.. metrics.Where(_ => Chance(90)).Select(bound => new MetricReading(bound.Metric, MetricValue.Of(bound.Threshold.ToDecimal() + (_random.Next(-3, 30) * 0.5m))))],
            Until = ruled && Chance(30) ? DateOnly.FromDateTime(At.DateTime).AddDays(_random.Next(-3, 4)) : null,
            Supersedes = before.Count > 0 && Chance(good ? 2 : 15) ? Pick(before).Id : null,
            Requirements = Chance(10) ? [requirement.Code, Pick(Standard.Requirements).Code] : [requirement.Code],
        };
    }

    private EvidenceContent Evidence(Requirement requirement) => The.Judged(requirement.Code.Value, _random.Next(101)) with
    {
        Id = new EvidenceId(string.Create(CultureInfo.InvariantCulture, $"r-{_ids++:0000}")),
        Kind = Pick(Enum.GetValues<EvidenceKind>()),
        Condition = Pick(Enum.GetValues<WorkCondition>()),
        PerformedAt = At.AddHours(-_random.Next(-200, 15_000)),
    };

    private List<CertificateRecord> RandomCertificates(SpecializationCode specialization)
    {
        var own = Standard.SkillLevelCertificatesOf(specialization);
        return [.. Enumerable.Range(0, _random.Next(6)).Select(number =>
        {
            var type = Chance(40) ? Standard.Certificate(Pick(own))! : Chance(40) ? Standard.Certificate(new("putonghua-test"))! : Pick(Standard.Certificates);
            var issued = DateOnly.FromDateTime(At.DateTime).AddDays(-_random.Next(-30, 1200));
            return new CertificateRecord(
                new CertificateId($"c{number}"),
                Chance(5) ? new CertificateTypeCode("unknown") : type.Code,
                Chance(5) ? new CertificateLevelCode("unknown") : Pick(type.Levels).Code,
                "1",
                issued,
                Chance(30) ? issued.AddDays(_random.Next(1500)) : null,
                Chance(70) ? CertificateStatus.Verified : Pick(Enum.GetValues<CertificateStatus>()));
        })];
    }

    private List<CertificateTypeCode> RandomPlan() =>
        [.. Enumerable.Range(0, _random.Next(4)).Select(_ => Chance(10) ? new CertificateTypeCode("unknown") : Pick(Standard.Certificates).Code)];
}
