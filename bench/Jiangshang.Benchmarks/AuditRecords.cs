using System.Globalization;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Benchmarks;

/// <summary>
/// Makes student records as varied as a school's: strong, middling and weak students of every specialization, measures on both
/// sides of every threshold, corrections, overrides, work that speaks for two requirements, certificates that count and such that do not.
/// </summary>
internal sealed class AuditRecords(CompetencyStandard standard, Random random, DateTimeOffset at)
{
    public const int EvidencePerStudent = 100;
    private int _students;

    public StudentRecord Next()
    {
        var student = new StudentId((_students++).ToString(CultureInfo.InvariantCulture));
        var specialization = Pick(standard.Specializations).Code;
        var requirements = standard.RequirementsOf(specialization).ToList();

        // A weak student's measures begin at 60 % of what is asked for, a strong one's at 100 %.
        var lowest = 60 + random.Next(41);
        var evidence = new List<EvidenceContent>(EvidencePerStudent);
        for (var index = 0; index < EvidencePerStudent; index++)
        {
            evidence.Add(Evidence(student, requirements, index, lowest));
        }

        var own = standard.SkillLevelCertificatesOf(specialization);
        return new StudentRecord(student, 2024, specialization, evidence, Certificates(own), [.. own.Take(random.Next(3))]);
    }

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private bool Chance(int percent) => random.Next(100) < percent;

    private EvidenceContent Evidence(StudentId student, List<Requirement> requirements, int index, int lowest)
    {
        var requirement = requirements[index % requirements.Count];
        var criterion = Pick([.. requirement.Criteria.Criteria()]);
        var performed = at.AddMinutes(-random.Next(1_500_000));
        var ruled = Chance(1);
        return new EvidenceContent(
            IdOf(student, index),
            student,
            Chance(8) ? [requirement.Code, Pick(requirements).Code] : [requirement.Code],
            new VersionedCode("jw", 1),
            new AttemptId(index.ToString(CultureInfo.InvariantCulture)),
            ruled ? EvidenceKind.Override : Pick(criterion.Kinds),
            Chance(30) ? WorkCondition.Practice : Chance(50) ? WorkCondition.Assessed : WorkCondition.Proctored,
            [.. criterion.Bounds.Select(bound => new MetricReading(bound.Metric, Reading(bound, lowest)))],
            new Score(random.Next(Score.MaximumHundredths + 1)),
            [],
            new Assessor(AssessorKind.Scorer, "benchmark@1"),
            [],
            performed,
            performed.AddHours(random.Next(200)),
            performed.AddHours(200),
            standard.Version,
            index > 0 && Chance(3) ? IdOf(student, random.Next(index)) : null,
            ruled ? Chance(70) ? OverrideVerdict.Attained : OverrideVerdict.NotAttained : null,
            null);
    }

    private MetricValue Reading(MetricBound bound, int lowest)
    {
        var percent = lowest + random.Next(50);
        return MetricValue.Of(bound.Threshold.ToDecimal() * (bound.Comparison == Comparison.AtLeast ? percent : 220 - percent) / 100);
    }

    private static EvidenceId IdOf(StudentId student, int index) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{student.Value}-{index}"));

    private List<CertificateRecord> Certificates(IReadOnlyList<CertificateTypeCode> own)
    {
        List<CertificateRecord> certificates = [];
        if (Chance(85))
        {
            certificates.Add(Certificate(standard.Certificate(new CertificateTypeCode("putonghua-test"))!, certificates.Count));
        }

        for (var more = random.Next(4); more > 0; more--)
        {
            certificates.Add(Certificate(Chance(70) ? standard.Certificate(Pick(own))! : Pick(standard.Certificates), certificates.Count));
        }

        return certificates;
    }

    private CertificateRecord Certificate(CertificateType type, int number)
    {
        var issued = DateOnly.FromDateTime(at.DateTime).AddDays(-random.Next(1_000));
        return new CertificateRecord(
            new CertificateId(number.ToString(CultureInfo.InvariantCulture)),
            type.Code,
            Pick(type.Levels).Code,
            "A-1",
            issued,
            Chance(20) ? issued.AddDays(random.Next(2_000)) : null,
            Chance(90) ? CertificateStatus.Verified : Pick(Enum.GetValues<CertificateStatus>()));
    }
}
