using Jiangshang.Competencies.Certificates;

namespace Jiangshang.School.Certificates;

/// <summary>Somebody else for whom the same certificate was handed in: the same type and number, or the same scan.</summary>
public sealed record CertificateHolder(Guid Student, string Number, string Name, CertificateStatus Status, bool SameNumber, bool SameScan);
