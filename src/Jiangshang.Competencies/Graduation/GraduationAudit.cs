using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Graduation;

/// <summary>
/// The graduation audit (毕业审核) as a pure function of a student's record, the standard and a moment. It never throws for a
/// student's failing: what is missing is a <see cref="Finding"/> that names the rule and the gap.
/// </summary>
public static class GraduationAudit
{
    /// <param name="at">The moment judged. Its own offset gives the calendar day on which certificates must be valid.</param>
    public static AuditReport Of(CompetencyStandard standard, StudentRecord record, DateTimeOffset at)
    {
        var on = DateOnly.FromDateTime(at.DateTime);
        var attainments = AttainmentCalculation.Of(standard, record.Specialization, record.Evidence, at);
        var rules = CertificateRules.Judge(standard, record.Specialization, record.Certificates, on);
        var evaluation = EvaluationCalculation.Of(standard.Evaluation, attainments, rules, ExtraCertificates(standard, record, rules, on));

        var findings = new List<Finding>();
        AddRequirements(findings, standard, attainments);
        AddCertificates(findings, standard, rules);
        AddPlan(findings, standard, record);
        if (standard.Graduation.MinimumEvaluation is { } minimum && evaluation.Total < minimum)
        {
            findings.Add(new Finding.EvaluationTooLow(standard.Graduation.RequirementsSource, evaluation.Total, minimum));
        }

        var verdict = findings.Exists(finding => finding.Blocks) ? AuditVerdict.NotCleared : AuditVerdict.Cleared;
        return new AuditReport(record.Student, standard.Version, at, verdict, findings, attainments, rules, evaluation);
    }

    private static void AddRequirements(List<Finding> findings, CompetencyStandard standard, IReadOnlyList<RequirementAttainment> attainments)
    {
        foreach (var attainment in attainments)
        {
            if (!attainment.IsAttained)
            {
                findings.Add(new Finding.RequirementNotAttained(
                    standard.Graduation.Groups.Contains(attainment.Requirement.Group),
                    attainment.Requirement.Source,
                    attainment.Requirement.Code,
                    attainment.Level,
                    attainment.Progress,
                    [.. attainment.Criteria.Where(verdict => !verdict.Met)]));
            }
        }
    }

    private static void AddCertificates(List<Finding> findings, CompetencyStandard standard, IReadOnlyList<CertificateRuleVerdict> rules)
    {
        foreach (var verdict in rules)
        {
            if (verdict.Met)
            {
                continue;
            }

            if (verdict.Rule.Force == RuleForce.Mandatory)
            {
                findings.Add(new Finding.CertificateMissing(
                    standard.Graduation.MandatoryCertificates, verdict.Rule.Source, verdict.Rule.Code, verdict.Accepted, verdict.NearMisses));
            }
            else if (verdict.Rule.Force == RuleForce.Encouraged)
            {
                findings.Add(new Finding.CertificateAdvised(verdict.Rule.Source, verdict.Rule.Code, verdict.Accepted));
            }
        }
    }

    private static void AddPlan(List<Finding> findings, CompetencyStandard standard, StudentRecord record)
    {
        var policy = standard.CertificatePlan;
        var notRecognised = new List<CertificateTypeCode>();
        foreach (var code in record.PlannedCertificates)
        {
            if (standard.Certificate(code) is not { NationallyRecognised: true })
            {
                notRecognised.Add(code);
            }
        }

        var planned = record.PlannedCertificates.Count;
        if (planned < policy.Minimum || planned > policy.Maximum || notRecognised.Count > 0)
        {
            findings.Add(new Finding.CertificatePlanIncomplete(policy.Source, planned, policy.Minimum, policy.Maximum, notRecognised));
        }
    }

    /// <summary>Types of which a counting certificate is held, beyond those that mandatory rules already use up.</summary>
    private static int ExtraCertificates(CompetencyStandard standard, StudentRecord record, IReadOnlyList<CertificateRuleVerdict> rules, DateOnly on)
    {
        if (record.Certificates.Count == 0)
        {
            return 0;
        }

        var held = new HashSet<CertificateTypeCode>();
        foreach (var certificate in record.Certificates)
        {
            if (CertificateRules.StandingOf(standard, certificate, on) == CertificateStanding.Counts)
            {
                held.Add(certificate.Type);
            }
        }

        return Math.Max(0, held.Count - CertificateRuleVerdict.MandatoryMet(rules));
    }
}
