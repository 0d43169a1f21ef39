using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Remediation;

/// <summary>
/// The remediation plan (补修方案): for every gap that keeps a student from graduating, what to do next. Derived from the
/// audit each time, so it shrinks by itself as gaps close and is empty exactly when none is left (GR-1).
/// </summary>
public sealed record RemediationPlan(IReadOnlyList<RemedialItem> Items)
{
    /// <summary>More would be a wall of work; the plan is derived again when these are done.</summary>
    private const int EvaluationStepsAtOnce = 3;

    /// <param name="offers">The school's training tasks.</param>
    public static RemediationPlan Of(CompetencyStandard standard, StudentRecord record, AuditReport report, IReadOnlyList<TaskOffer> offers)
    {
        var policy = standard.Remediation;
        var choice = new RemedialTaskChoice(record, offers);
        var items = new List<RemedialItem>();
        foreach (var finding in report.Findings)
        {
            switch (finding)
            {
                case Finding.RequirementNotAttained { Blocks: true } gap when policy.ForRequirements:
                    items.Add(new RemedialItem(gap, choice.For(gap), policy.RequirementsSource));
                    break;
                case Finding.CertificateMissing { Blocks: true } gap when policy.ForCertificates:
                    items.Add(new RemedialItem(gap, CertificateSteps(standard, gap, choice), policy.CertificatesSource));
                    break;
                case Finding.EvaluationTooLow gap when policy.ForRequirements:
                    items.Add(new RemedialItem(gap, EvaluationSteps(report, choice), policy.RequirementsSource));
                    break;
                default:
                    break;
            }
        }

        return new RemediationPlan(items);
    }

    /// <summary>What raises the evaluation: better work on the first few requirements that are not excellent yet.</summary>
    private static List<RemedialStep> EvaluationSteps(AuditReport report, RemedialTaskChoice choice) =>
        [.. report.Attainments
            .Where(attainment => attainment.Level < AttainmentLevel.Excellent)
            .Take(EvaluationStepsAtOnce)
            .SelectMany(attainment => choice.For(
                attainment.Requirement.Code,
                attainment.Criteria.Where(verdict => !verdict.Excelled).Select(verdict => verdict.Criterion)))];

    private static List<RemedialStep> CertificateSteps(CompetencyStandard standard, Finding.CertificateMissing gap, RemedialTaskChoice choice)
    {
        var waiting = gap.NearMisses.FirstOrDefault(miss => miss.Standing == CertificateStanding.AwaitingVerification);
        if (waiting is not null)
        {
            return [new RemedialStep.AwaitVerification(waiting.Certificate)];
        }

        var steps = new List<RemedialStep>();
        var trained = standard.CertificateModules
            .Where(module => gap.Accepted.Contains(module.Certificate))
            .SelectMany(module => module.Requirements)
            .Distinct();
        foreach (var requirement in trained)
        {
            if (choice.Practice(requirement) is { } step)
            {
                steps.Add(step);
            }
        }

        steps.Add(new RemedialStep.ObtainCertificate(gap.Rule, [.. gap.Accepted.Where(code => standard.Certificate(code) is { ValidTo: null })]));
        return steps;
    }
}
