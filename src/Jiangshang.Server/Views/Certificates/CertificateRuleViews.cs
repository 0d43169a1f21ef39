using Jiangshang.Competencies.Certificates;
using Jiangshang.Contracts.Certificates;

namespace Jiangshang.Server.Views.Certificates;

/// <summary>The certificate rules that concern a student, in the standard's order.</summary>
public static class CertificateRuleViews
{
    public static IReadOnlyList<CertificateRuleView> Of(IReadOnlyList<CertificateRuleVerdict> verdicts) =>
        [.. verdicts.Select(verdict => new CertificateRuleView(
            verdict.Rule.Code, verdict.Rule.Force, verdict.Rule.Statement, verdict.Met, verdict.Rule.Source.Clause))];
}
