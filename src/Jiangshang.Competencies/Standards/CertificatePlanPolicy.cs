namespace Jiangshang.Competencies.Standards;

/// <summary>How many certificates a student plans to take (CN-1); planned ones must be recognised.</summary>
public sealed record CertificatePlanPolicy(int Minimum, int Maximum, Source Source);
