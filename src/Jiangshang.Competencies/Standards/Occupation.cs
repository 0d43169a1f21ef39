using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>A row of the document's occupation table (职业范围).</summary>
/// <param name="Specializations">All specializations whose students it serves; the first is the one resolved, further ones as printed.</param>
/// <param name="PrintedSpecialization">The specialization as the document prints it, even where another clause contradicts it.</param>
public sealed record Occupation(
    OccupationCode Code,
    Wording Name,
    IReadOnlyList<SpecializationCode> Specializations,
    string PrintedSpecialization,
    IReadOnlyList<CertificateTypeCode> OccupationalQualifications,
    IReadOnlyList<CertificateTypeCode> SkillLevelCertificates,
    Source Source);
