namespace Jiangshang.Competencies.Standards;

/// <summary>
/// How the academic evaluation (学业评价) is weighed. Group weights and the certificate weight add up to 100.
/// </summary>
/// <param name="AttainedPoints">Points of a requirement that is attained; one in training earns its share of the way to there.</param>
/// <param name="ExtraCertificateCredit">Points added for each certificate beyond the mandatory ones (SC-3).</param>
/// <param name="MaximumExtraCredit">The most such credit; the evaluation never passes 100.</param>
public sealed record EvaluationPolicy(
    int MoralWeight,
    int GeneralWeight,
    int CoreWeight,
    int SpecializedWeight,
    int CertificateWeight,
    int AttainedPoints,
    int ExcellentPoints,
    int ExtraCertificateCredit,
    int MaximumExtraCredit,
    Source Source);
