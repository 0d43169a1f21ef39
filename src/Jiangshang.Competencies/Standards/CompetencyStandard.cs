namespace Jiangshang.Competencies.Standards;

/// <summary>
/// A competence standard (培养标准), one frozen version: what graduates of a programme must know, do and hold. A change is a
/// new version; each entry year is audited by the version in force for it.
/// </summary>
/// <param name="FromEntryYear">The first entry year (入学年级) this version is in force for.</param>
public sealed record CompetencyStandard(
    VersionedCode Version,
    int FromEntryYear,
    Programme Programme,
    IReadOnlyList<JobGroup> JobGroups,
    IReadOnlyList<Occupation> Occupations,
    IReadOnlyList<Specialization> Specializations,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<Requirement> Requirements,
    IReadOnlyList<CertificateType> Certificates,
    IReadOnlyList<CertificateModule> CertificateModules,
    IReadOnlyList<CertificateRule> CertificateRules,
    CertificatePlanPolicy CertificatePlan,
    EvaluationPolicy Evaluation,
    GraduationPolicy Graduation,
    RemedialPolicy Remediation,
    IReadOnlyList<DocumentNote> Notes)
{
    private StandardIndex? _index;

    /// <summary>Worked out on first use; a copy made with changes carries its original's, sees that it is not its own, and makes one.</summary>
    private StandardIndex Index => _index is { } index && ReferenceEquals(index.Standard, this) ? index : _index = new StandardIndex(this);

    /// <summary>The requirements a student of this specialization must meet, in the standard's order: 23 of the 43.</summary>
    public IEnumerable<Requirement> RequirementsOf(SpecializationCode specialization) =>
        Requirements.Where(requirement => requirement.Specialization is null || requirement.Specialization == specialization);

    /// <summary>The place of a requirement in <see cref="Requirements"/>, from 0; −1 when this version has no such requirement.</summary>
    public int PlaceOf(RequirementCode code) => Index.PlaceOf(code);

    /// <summary>The places of what a student of this specialization must meet.</summary>
    public IReadOnlyList<int> PlacesOf(SpecializationCode specialization) => Index.PlacesOf(specialization);

    /// <summary>The certificate rules that concern a specialization, each with the types it accepts there.</summary>
    public IReadOnlyList<ApplicableRule> CertificateRulesOf(SpecializationCode specialization) => Index.RulesOf(specialization);

    /// <returns>Null when this version has no such requirement.</returns>
    public Requirement? Requirement(RequirementCode code) => PlaceOf(code) is var place and >= 0 ? Requirements[place] : null;

    /// <returns>Null when the catalogue has no such type.</returns>
    public CertificateType? Certificate(CertificateTypeCode code) => Index.Certificate(code);

    /// <summary>
    /// The skill-level certificates that count for a specialization: those its occupations list, and any type accepted in
    /// the place of one of them.
    /// </summary>
    public IReadOnlyList<CertificateTypeCode> SkillLevelCertificatesOf(SpecializationCode specialization)
    {
        var listed = ListedSkillLevelCertificatesOf(specialization);
        var accepted = Certificates
            .Where(type => !listed.Contains(type.Code) && type.AcceptedAs.Any(listed.Contains))
            .Select(type => type.Code);
        return [.. listed, .. accepted];
    }

    /// <summary>The skill-level certificates that the occupations of a specialization list by name.</summary>
    public IReadOnlyList<CertificateTypeCode> ListedSkillLevelCertificatesOf(SpecializationCode specialization) =>
        [.. Occupations
            .Where(occupation => occupation.Specializations.Contains(specialization))
            .SelectMany(occupation => occupation.SkillLevelCertificates)
            .Distinct()];

    /// <summary>The same standard for a school that takes no certificate in another's place by inference.</summary>
    public CompetencyStandard WithoutInferredAcceptance() => this with
    {
        Certificates = [.. Certificates.Select(type => type.IsAcceptedByInference ? type with { AcceptedAs = [], AcceptedAsSource = null } : type)],
    };
}
