using Jiangshang.Competencies.Attainment;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Core.Tests.Given;

/// <summary>A student as a test describes him; every step gives a new one.</summary>
internal sealed record StudentBuilder
{
    public static readonly StudentId Id = new("s-1");

    private StudentBuilder()
    {
    }

    public static StudentBuilder Cleared { get; } = new StudentBuilder().In(The.CustomerService);

    public CompetencyStandard Standard { get; private init; } = The.Standard;

    public SpecializationCode Specialization { get; private init; } = The.CustomerService;

    public IReadOnlyList<EvidenceContent> Evidence { get; private init; } = [];

    public IReadOnlyList<CertificateRecord> Certificates { get; private init; } = [];

    public IReadOnlyList<CertificateTypeCode> Planned { get; private init; } = [new("x-live-commerce")];

    public DateTimeOffset At { get; private init; } = The.Audit;

    /// <summary>Of another specialization, again with all that clears a student there.</summary>
    public StudentBuilder In(SpecializationCode specialization)
    {
        var judged = Standard.RequirementsOf(specialization).Select(requirement => The.Judged(requirement.Code.Value, 75));
        var own = The.Certificate(Standard.SkillLevelCertificatesOf(specialization)[0].Value);
        return this with
        {
            Specialization = specialization,
            Evidence = Numbered([.. judged, .. specialization == The.CustomerService ? [The.Typing(80), The.PutonghuaScore(83)] : Array.Empty<EvidenceContent>()]),
            Certificates = specialization == The.CustomerService ? [own, The.Putonghua("2B")] : [own],
        };
    }

    /// <summary>In place of all other evidence of the same kind for the same requirement.</summary>
    public StudentBuilder With(EvidenceContent evidence) => this with
    {
        Evidence = Numbered([.. Evidence.Where(other => other.Kind != evidence.Kind || !other.Requirements.SequenceEqual(evidence.Requirements)), evidence]),
    };

    /// <summary>Beside what there is, performed a day later than all of it, under an id of its own.</summary>
    public StudentBuilder Then(EvidenceContent evidence) => this with
    {
        Evidence = Numbered([.. Evidence, evidence with { PerformedAt = Evidence.Max(other => other.PerformedAt).AddDays(1) }]),
    };

    /// <summary>The last piece of evidence is replaced by a new entry.</summary>
    public StudentBuilder Superseding(EvidenceContent evidence) => Then(evidence with { Supersedes = Evidence[^1].Id });

    public StudentBuilder Without(string requirement) => this with
    {
        Evidence = [.. Evidence.Where(evidence => evidence.Requirements.All(code => code.Value != requirement))],
    };

    public StudentBuilder Holding(params CertificateRecord[] certificates) => this with { Certificates = certificates };

    public StudentBuilder AndHolding(CertificateRecord certificate) => this with { Certificates = [.. Certificates, certificate] };

    public StudentBuilder Planning(params string[] certificates) => this with { Planned = [.. certificates.Select(code => new CertificateTypeCode(code))] };

    public StudentBuilder Under(CompetencyStandard standard) => this with { Standard = standard };

    public StudentBuilder On(DateTimeOffset at) => this with { At = at };

    public StudentRecord Record() => new(Id, 2024, Specialization, Evidence, Certificates, Planned);

    public AuditOutcome Audited() => new(GraduationAudit.Of(Standard, Record(), At));

    public RequirementAttainment AttainmentOf(string requirement) =>
        AttainmentCalculation.Of(Standard, Specialization, Evidence, At).Single(attainment => attainment.Requirement.Code.Value == requirement);

    private static EvidenceContent[] Numbered(IReadOnlyList<EvidenceContent> evidence) =>
        [.. evidence.Select((content, index) => content.Id.Value == "given" ? content with { Id = new EvidenceId($"e-{index:000}") } : content)];
}
