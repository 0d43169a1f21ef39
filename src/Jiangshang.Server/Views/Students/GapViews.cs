using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Server.Views.Students;

/// <summary>What is missing, in words, with the steps that mend it.</summary>
public static class GapViews
{
    /// <summary>What graduation waits for, in the order the audit lists it; empty exactly when the student is cleared.</summary>
    public static IReadOnlyList<GapView> Blocking(SchoolView school, StudentCase student) =>
        [.. student.Report.Findings.Where(finding => finding.Blocks).Select(finding => Of(school, student, finding))];

    /// <summary>Everything the audit has to say: what blocks first, then advice.</summary>
    public static IReadOnlyList<GapView> All(SchoolView school, StudentCase student) =>
        [.. student.Report.Findings.OrderByDescending(finding => finding.Blocks).Select(finding => Of(school, student, finding))];

    public static GapView Of(SchoolView school, StudentCase student, Finding finding)
    {
        var (code, kind, title) = Named(school, finding);
        return new GapView(
            code,
            kind,
            finding.Blocks,
            title,
            GapReasons.Of(school, student, finding),
            finding.Source.Kind,
            finding.Source.Clause,
            NextSteps.Of(school, student, finding));
    }

    private static (string Code, GapKind Kind, Wording Title) Named(SchoolView school, Finding finding) => finding switch
    {
        Finding.RequirementNotAttained gap => (
            gap.Requirement.Value,
            GapKind.Requirement,
            school.Standard.Requirement(gap.Requirement)?.Title ?? new(gap.Requirement.Value, gap.Requirement.Value)),
        Finding.CertificateMissing gap => (gap.Rule.Value, GapKind.Certificate, Rule(school, gap.Rule.Value)),
        Finding.CertificateAdvised gap => (gap.Rule.Value, GapKind.Certificate, Rule(school, gap.Rule.Value)),
        Finding.CertificatePlanIncomplete => ("CN-1", GapKind.CertificatePlan, new("考证计划", "Certificate plan")),
        Finding.EvaluationTooLow => ("evaluation", GapKind.Evaluation, new("学业评价", "Academic evaluation")),
        _ => throw new InvalidOperationException($"Unknown finding {finding.GetType().Name}."),
    };

    private static Wording Rule(SchoolView school, string code) =>
        school.Standard.CertificateRules.FirstOrDefault(rule => rule.Code.Value == code)?.Statement ?? new(code, code);
}
