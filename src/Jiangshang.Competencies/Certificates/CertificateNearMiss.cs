namespace Jiangshang.Competencies.Certificates;

/// <summary>A certificate that is to the point but does not count, and why.</summary>
public sealed record CertificateNearMiss(CertificateId Certificate, CertificateStanding Standing);
