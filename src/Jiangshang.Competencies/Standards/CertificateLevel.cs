using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>A level of a certificate type. Levels stand in the type's list from the lowest to the highest.</summary>
/// <param name="MinimumScore">For a test graded by score: the lowest score of this grade; null otherwise.</param>
public sealed record CertificateLevel(CertificateLevelCode Code, Wording Name, MetricValue? MinimumScore);
