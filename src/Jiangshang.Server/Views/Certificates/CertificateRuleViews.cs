using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Certificates;

namespace Jiangshang.Server.Views.Certificates;

/// <summary>The certificate rules that concern a student, in the standard's order.</summary>
public static class CertificateRuleViews
{
    public static IReadOnlyList<CertificateRuleView> Of(CompetencyStandard standard, StudentCase student) =>
        [.. student.Report.CertificateRules.Select(verdict => new CertificateRuleView(
            verdict.Rule.Code, verdict.Rule.Force, verdict.Rule.Statement, verdict.Met, verdict.Rule.Source.Clause, InferenceWords.Of(standard, student, verdict)))];
}
