using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>What graduation asks for.</summary>
/// <param name="Groups">The groups whose requirements must all be attained.</param>
/// <param name="MandatoryCertificates">Whether mandatory certificate rules bind (GR-1).</param>
/// <param name="MinimumEvaluation">The lowest academic evaluation; null when the school sets none.</param>
public sealed record GraduationPolicy(
    IReadOnlyList<RequirementGroup> Groups,
    bool MandatoryCertificates,
    Score? MinimumEvaluation,
    Source RequirementsSource,
    Source CertificatesSource);
