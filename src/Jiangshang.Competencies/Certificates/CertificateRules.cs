using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Certificates;

/// <summary>Judges a student's certificates under the rules of the standard in force for the entry year.</summary>
public static class CertificateRules
{
    /// <summary>The verdict on every rule that concerns the specialization, in the standard's order.</summary>
    public static IReadOnlyList<CertificateRuleVerdict> Judge(
        CompetencyStandard standard,
        SpecializationCode specialization,
        IReadOnlyList<CertificateRecord> certificates,
        DateOnly on)
    {
        var rules = standard.CertificateRulesOf(specialization);
        var verdicts = new List<CertificateRuleVerdict>(rules.Count);
        for (var i = 0; i < rules.Count; i++)
        {
            verdicts.Add(Judge(standard, rules[i], certificates, on));
        }

        return verdicts;
    }

    /// <summary>Whether a certificate counts on a day at all, before any rule is asked.</summary>
    public static CertificateStanding StandingOf(CompetencyStandard standard, CertificateRecord certificate, DateOnly on)
    {
        var type = standard.Certificate(certificate.Type);
        return certificate switch
        {
            _ when type is null || type.Rank(certificate.Level) < 0 => CertificateStanding.NotInCatalogue,
            { Status: CertificateStatus.Revoked } => CertificateStanding.Revoked,
            { Status: CertificateStatus.Rejected } => CertificateStanding.Rejected,
            _ when certificate.IssuedOn > on => CertificateStanding.NotYetIssued,
            _ when certificate.IssuedOn < type.ValidFrom || certificate.IssuedOn > type.ValidTo => CertificateStanding.OutsideValidity,
            _ when certificate.ExpiresOn < on => CertificateStanding.Expired,
            { Status: CertificateStatus.Submitted } => CertificateStanding.AwaitingVerification,
            _ => CertificateStanding.Counts,
        };
    }

    private static CertificateRuleVerdict Judge(CompetencyStandard standard, ApplicableRule applicable, IReadOnlyList<CertificateRecord> certificates, DateOnly on)
    {
        List<CertificateRecord>? counting = null;
        List<CertificateNearMiss>? misses = null;
        for (var i = 0; i < certificates.Count; i++)
        {
            var certificate = certificates[i];
            if (!applicable.Accepts(certificate.Type))
            {
                continue;
            }

            var standing = Standing(standard, applicable.Rule.Demand, certificate, on);
            if (standing == CertificateStanding.Counts)
            {
                (counting ??= []).Add(certificate);
            }
            else
            {
                (misses ??= []).Add(new CertificateNearMiss(certificate.Id, standing));
            }
        }

        var met = counting is not null && IsMet(standard, applicable.Rule.Demand, counting);
        return new CertificateRuleVerdict(
            applicable.Rule,
            met,
            met ? counting!.ConvertAll(static certificate => certificate.Id) : [],
            misses ?? (IReadOnlyList<CertificateNearMiss>)[],
            applicable.Accepted);
    }

    private static bool IsMet(CompetencyStandard standard, CertificateDemand demand, List<CertificateRecord> counting) => demand switch
    {
        CertificateDemand.OwnSpecialization own => DistinctTypes(counting) >= own.Count,
        CertificateDemand.Beyond beyond => DistinctTypes(counting) > beyond.Count || counting.Exists(certificate => RankOf(standard, certificate) > 0),
        _ => true,
    };

    /// <summary>The level is asked for first: verifying a certificate of too low a level would help nobody.</summary>
    private static CertificateStanding Standing(CompetencyStandard standard, CertificateDemand demand, CertificateRecord certificate, DateOnly on)
    {
        var standing = StandingOf(standard, certificate, on);
        return standing is CertificateStanding.Counts or CertificateStanding.AwaitingVerification
            && demand is CertificateDemand.Named named
            && RankOf(standard, certificate) < standard.Certificate(named.Type)?.Rank(named.MinimumLevel)
                ? CertificateStanding.LevelTooLow
                : standing;
    }

    private static int RankOf(CompetencyStandard standard, CertificateRecord certificate) =>
        standard.Certificate(certificate.Type)!.Rank(certificate.Level);

    private static int DistinctTypes(List<CertificateRecord> certificates) => certificates.Count == 1
        ? 1
        : certificates.Select(static certificate => certificate.Type).Distinct().Count();
}
