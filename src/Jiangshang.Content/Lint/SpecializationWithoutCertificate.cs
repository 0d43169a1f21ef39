using Jiangshang.Competencies.Standards;

namespace Jiangshang.Content.Lint;

/// <summary>Every specialization demands at least one skill-level certificate (SC-1) that can still be taken.</summary>
public sealed class SpecializationWithoutCertificate : IContentCheck
{
    private static readonly FindingTemplate NoRule = new("C020", Severity.Problem,
        "方向“{0}”没有“必须考取本方向职业技能等级证书”的规则，文件三(三)2(1) 要求至少 1 个。",
        "No mandatory rule asks students of {1} for a skill-level certificate; clause 三(三)2(1) demands at least one.");

    private static readonly FindingTemplate NoneIssued = new("C020", Severity.Problem,
        "方向“{0}”认可的职业技能等级证书都已停发，新生考不到，请补上接续证书（acceptedAs）。",
        "Every skill-level certificate accepted for {1} is no longer issued; name a successor (acceptedAs).");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [NoRule, NoneIssued];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var standard in content.Standards)
        {
            foreach (var specialization in standard.Specializations)
            {
                var place = content.Places.Of(specialization);
                var demanded = standard.CertificateRules.Any(rule =>
                    rule is { Force: RuleForce.Mandatory, Demand: CertificateDemand.OwnSpecialization { Count: >= 1 } } && rule.Concerns(specialization.Code));
                if (!demanded)
                {
                    yield return NoRule.At(place, specialization.Name.Zh, specialization.Name.En);
                }

                if (!standard.SkillLevelCertificatesOf(specialization.Code).Any(code => standard.Certificate(code) is { ValidTo: null }))
                {
                    yield return NoneIssued.At(place, specialization.Name.Zh, specialization.Name.En);
                }
            }
        }
    }
}
