namespace Jiangshang.Competencies.Standards;

/// <summary>What is looked up in a standard again and again, worked out once for each standard.</summary>
internal sealed class StandardIndex
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CertificateType> _certificates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _placesOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ApplicableRule[]> _rulesOf = new(StringComparer.Ordinal);

    public StandardIndex(CompetencyStandard standard)
    {
        Standard = standard;
        foreach (var (place, requirement) in standard.Requirements.Index())
        {
            _places.Add(requirement.Code.Value, place);
        }

        foreach (var type in standard.Certificates)
        {
            _certificates.Add(type.Code.Value, type);
        }

        foreach (var specialization in standard.Specializations)
        {
            _placesOf.TryAdd(specialization.Code.Value, [.. Places(specialization.Code)]);
            _rulesOf.TryAdd(specialization.Code.Value, [.. Rules(specialization.Code)]);
        }
    }

    /// <summary>The standard this was worked out for: a copy with changes is another.</summary>
    public CompetencyStandard Standard { get; }

    public int PlaceOf(RequirementCode code) => _places.TryGetValue(code.Value, out var place) ? place : -1;

    public CertificateType? Certificate(CertificateTypeCode code) => _certificates.GetValueOrDefault(code.Value);

    /// <summary>A specialization the standard does not name still has what every student shares.</summary>
    public IReadOnlyList<int> PlacesOf(SpecializationCode specialization) =>
        _placesOf.TryGetValue(specialization.Value, out var places) ? places : [.. Places(specialization)];

    public IReadOnlyList<ApplicableRule> RulesOf(SpecializationCode specialization) =>
        _rulesOf.TryGetValue(specialization.Value, out var rules) ? rules : [.. Rules(specialization)];

    private IEnumerable<int> Places(SpecializationCode specialization) => Standard.Requirements.Index()
        .Where(pair => pair.Item.Specialization is null || pair.Item.Specialization == specialization)
        .Select(pair => pair.Index);

    private IEnumerable<ApplicableRule> Rules(SpecializationCode specialization) => Standard.CertificateRules
        .Where(rule => rule.Concerns(specialization))
        .Select(rule => new ApplicableRule(rule, Accepted(rule.Demand, specialization)));

    private IReadOnlyList<CertificateTypeCode> Accepted(CertificateDemand demand, SpecializationCode specialization) => demand switch
    {
        CertificateDemand.Named named =>
            [.. Standard.Certificates
                .Where(type => type.Code == named.Type || type.AcceptedAs.Contains(named.Type))
                .Select(type => type.Code)],
        CertificateDemand.OwnSpecialization or CertificateDemand.Beyond => Standard.SkillLevelCertificatesOf(specialization),
        CertificateDemand.Recognised recognised =>
            [.. Standard.Certificates
                .Where(type => type.NationallyRecognised && recognised.Regimes.Contains(type.Regime))
                .Select(type => type.Code)],
        _ => throw new InvalidOperationException($"Unknown demand {demand.GetType().Name}."),
    };
}
