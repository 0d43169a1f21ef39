using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Remediation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Core.Tests.Given;

/// <summary>The words of the test language: specializations, evidence and certificates of the shipped standard.</summary>
internal static class The
{
    /// <summary>The moment audits are made at, in the school's own time.</summary>
    public static readonly DateTimeOffset Audit = new(2027, 6, 15, 8, 0, 0, TimeSpan.FromHours(8));

    public static readonly SpecializationCode CustomerService = new("customer-service");
    public static readonly SpecializationCode StoreDesign = new("store-design");
    public static readonly SpecializationCode NetworkMarketing = new("network-marketing");
    public static readonly SpecializationCode StoreOperation = new("store-operation");
    public static readonly SpecializationCode LiveMarketing = new("live-marketing");

    public static CompetencyStandard Standard => TheContent.School.Standards[0];

    public static IReadOnlyList<TaskOffer> Offers => [.. TheContent.School.Tasks.Select(task => task.ToOffer())];

    /// <summary>An assessed test of five minutes.</summary>
    public static EvidenceContent Typing(decimal speed, decimal accuracy = 97, decimal duration = 300) => Evidence("CS-3") with
    {
        Kind = EvidenceKind.Measured,
        Metrics = [Reading("typing.netSpeed", speed), Reading("typing.accuracy", accuracy), Reading("typing.duration", duration)],
    };

    /// <summary>Assessed work a teacher marked.</summary>
    public static EvidenceContent Judged(string requirement, decimal score) => Evidence(requirement) with
    {
        Metrics = [Reading("judged.score", score)],
        Score = Score.Of(score),
    };

    public static EvidenceContent PutonghuaScore(decimal score) => Evidence("CS-1") with
    {
        Kind = EvidenceKind.Certificate,
        Condition = WorkCondition.Practice,
        Metrics = [Reading("certificate.putonghuaScore", score)],
    };

    public static EvidenceContent Override(string requirement, OverrideVerdict verdict) => Evidence(requirement) with
    {
        Kind = EvidenceKind.Override,
        Metrics = [],
        Verdict = verdict,
        Explanation = "复核决定",
    };

    public static CertificateRecord Putonghua(string level) => Certificate("putonghua-test", level);

    public static CertificateRecord Certificate(string type, string level = "elementary") => new(
        new CertificateId($"c-{type}-{level}"),
        new CertificateTypeCode(type),
        new CertificateLevelCode(level),
        "2025-001",
        new DateOnly(2025, 6, 1),
        null,
        CertificateStatus.Verified);

    public static MetricReading Reading(string metric, decimal value) => new(new MetricCode(metric), MetricValue.Of(value));

    private static EvidenceContent Evidence(string requirement) => new(
        new EvidenceId("given"),
        StudentBuilder.Id,
        [new RequirementCode(requirement)],
        null,
        null,
        EvidenceKind.Judged,
        WorkCondition.Assessed,
        [],
        null,
        [],
        new Assessor(AssessorKind.Person, "t-1"),
        [],
        Audit.AddDays(-100),
        Audit.AddDays(-100),
        Audit.AddDays(-100),
        Standard.Version,
        null,
        null,
        null);
}
