using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>A certificate rule (证书要求) of the document.</summary>
/// <param name="Specializations">Whom it concerns; empty for every student.</param>
public sealed record CertificateRule(
    CertificateRuleCode Code,
    RuleForce Force,
    Wording Statement,
    IReadOnlyList<SpecializationCode> Specializations,
    CertificateDemand Demand,
    Source Source)
{
    public bool Concerns(SpecializationCode specialization) =>
        Specializations.Count == 0 || Specializations.Contains(specialization);
}
