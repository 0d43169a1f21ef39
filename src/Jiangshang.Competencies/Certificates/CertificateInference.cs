using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Certificates;

/// <summary>A certificate that meets a rule only in the place of others, by inference: no official table says so.</summary>
/// <param name="InPlaceOf">The certificates the rule names.</param>
/// <param name="From">The first day one could be issued, or the day after the last of the others was; null when neither is known.</param>
/// <param name="Source">Who infers it.</param>
public sealed record CertificateInference(CertificateTypeCode Type, IReadOnlyList<CertificateTypeCode> InPlaceOf, DateOnly? From, Source? Source)
{
    /// <summary>The inferences that a student's met rules rest on.</summary>
    public static IReadOnlyList<CertificateInference> Of(
        CompetencyStandard standard, SpecializationCode specialization, CertificateRuleVerdict verdict, IReadOnlyList<CertificateRecord> certificates) =>
        [.. certificates
            .Where(certificate => verdict.Counting.Contains(certificate.Id))
            .Select(certificate => certificate.Type)
            .Distinct()
            .Select(type => Of(standard, specialization, verdict.Rule.Demand, type))
            .OfType<CertificateInference>()];

    /// <returns>Null when the rule names the type itself, or an official table does.</returns>
    private static CertificateInference? Of(CompetencyStandard standard, SpecializationCode specialization, CertificateDemand demand, CertificateTypeCode code)
    {
        var named = demand switch
        {
            CertificateDemand.Named one => (IReadOnlyList<CertificateTypeCode>)[one.Type],
            CertificateDemand.OwnSpecialization or CertificateDemand.Beyond => standard.ListedSkillLevelCertificatesOf(specialization),
            _ => [code],
        };
        if (named.Contains(code) || standard.Certificate(code) is not { IsAcceptedByInference: true } type)
        {
            return null;
        }

        IReadOnlyList<CertificateTypeCode> replaced = [.. type.AcceptedAs.Where(named.Contains)];
        var ended = replaced.Select(other => standard.Certificate(other)?.ValidTo).Max();
        return new CertificateInference(code, replaced, type.ValidFrom ?? ended?.AddDays(1), type.AcceptedAsSource);
    }
}
