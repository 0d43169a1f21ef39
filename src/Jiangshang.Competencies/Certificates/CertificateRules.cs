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
        DateOnly on) =>
        [.. standard.CertificateRules
            .Where(rule => rule.Concerns(specialization))
            .Select(rule => Judge(standard, specialization, rule, certificates, on))];

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

    private static CertificateRuleVerdict Judge(
        CompetencyStandard standard,
        SpecializationCode specialization,
        CertificateRule rule,
        IReadOnlyList<CertificateRecord> certificates,
        DateOnly on)
    {
        var accepted = AcceptedTypes(standard, specialization, rule.Demand);
        var relevant = certificates.Where(certificate => accepted.Contains(certificate.Type)).ToList();
        var standings = relevant.ConvertAll(certificate => Standing(standard, rule.Demand, certificate, on));
        var counting = relevant.Where((_, index) => standings[index] == CertificateStanding.Counts).ToList();
        var met = rule.Demand switch
        {
            CertificateDemand.OwnSpecialization own => DistinctTypes(counting) >= own.Count,
            CertificateDemand.Beyond beyond => DistinctTypes(counting) > beyond.Count
                || counting.Exists(certificate => standard.Certificate(certificate.Type)!.Rank(certificate.Level) > 0),
            _ => counting.Count > 0,
        };
        return new CertificateRuleVerdict(
            rule,
            met,
            met ? [.. counting.Select(certificate => certificate.Id)] : [],
            [.. relevant.Zip(standings, (certificate, standing) => new CertificateNearMiss(certificate.Id, standing))
                .Where(miss => miss.Standing != CertificateStanding.Counts)],
            accepted);
    }

    private static CertificateStanding Standing(CompetencyStandard standard, CertificateDemand demand, CertificateRecord certificate, DateOnly on)
    {
        var standing = StandingOf(standard, certificate, on);
        return standing == CertificateStanding.Counts && demand is CertificateDemand.Named named && RankFor(standard, certificate) < LowestRank(standard, named)
            ? CertificateStanding.LevelTooLow
            : standing;
    }

    private static int RankFor(CompetencyStandard standard, CertificateRecord certificate) =>
        standard.Certificate(certificate.Type)!.Rank(certificate.Level);

    private static int LowestRank(CompetencyStandard standard, CertificateDemand.Named named) =>
        standard.Certificate(named.Type)?.Rank(named.MinimumLevel) ?? 0;

    private static int DistinctTypes(List<CertificateRecord> certificates) =>
        certificates.Select(certificate => certificate.Type).Distinct().Count();

    private static IReadOnlyList<CertificateTypeCode> AcceptedTypes(CompetencyStandard standard, SpecializationCode specialization, CertificateDemand demand) =>
        demand switch
        {
            CertificateDemand.Named named =>
                [.. standard.Certificates
                    .Where(type => type.Code == named.Type || type.AcceptedAs.Contains(named.Type))
                    .Select(type => type.Code)],
            CertificateDemand.OwnSpecialization or CertificateDemand.Beyond => standard.SkillLevelCertificatesOf(specialization),
            CertificateDemand.Recognised recognised =>
                [.. standard.Certificates
                    .Where(type => type.NationallyRecognised && recognised.Regimes.Contains(type.Regime))
                    .Select(type => type.Code)],
            _ => throw new InvalidOperationException($"Unknown demand {demand.GetType().Name}."),
        };
}
