using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Certificates;

namespace Jiangshang.Server.Views.Certificates;

/// <summary>The certificate catalogue as a student of one specialization sees it: what counts for the own one first.</summary>
public static class CertificateTypeViews
{
    public static IReadOnlyList<CertificateTypeView> Of(CompetencyStandard standard, SpecializationCode specialization, DateOnly on)
    {
        var own = OwnTypes(standard, specialization);
        return [.. standard.Certificates
            .Select(type => Of(type, own.Contains(type.Code), on))
            .OrderByDescending(view => view.CountsForOwnSpecialization)
            .ThenByDescending(view => view.StillIssued)];
    }

    private static CertificateTypeView Of(CertificateType type, bool own, DateOnly on) => new(
        type.Code,
        type.Name,
        type.Regime,
        [.. type.Levels.Select(level => new CertificateLevelView(level.Code, level.Name, level.MinimumScore))],
        type.ValidTo is not { } last || last >= on,
        own);

    /// <summary>Types that meet a mandatory or encouraged rule of this specialization, or that its occupations list.</summary>
    private static HashSet<CertificateTypeCode> OwnTypes(CompetencyStandard standard, SpecializationCode specialization)
    {
        var named = standard.CertificateRules
            .Where(rule => rule.Concerns(specialization))
            .Select(rule => rule.Demand)
            .OfType<CertificateDemand.Named>()
            .Select(demand => demand.Type);
        var qualifications = standard.Occupations
            .Where(occupation => occupation.Specializations.Contains(specialization))
            .SelectMany(occupation => occupation.OccupationalQualifications);
        return [.. standard.SkillLevelCertificatesOf(specialization), .. named, .. qualifications];
    }
}
