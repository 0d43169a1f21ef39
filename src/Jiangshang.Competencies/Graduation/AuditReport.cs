using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Graduation;

/// <summary>What the graduation audit (毕业审核) found for one student at one moment under one version of the standard.</summary>
public sealed record AuditReport(
    StudentId Student,
    VersionedCode Standard,
    DateTimeOffset At,
    AuditVerdict Verdict,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<RequirementAttainment> Attainments,
    IReadOnlyList<CertificateRuleVerdict> CertificateRules,
    AcademicEvaluation Evaluation);
