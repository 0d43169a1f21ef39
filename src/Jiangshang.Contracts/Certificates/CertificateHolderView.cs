using Jiangshang.Competencies.Certificates;

namespace Jiangshang.Contracts.Certificates;

/// <summary>Another student for whom the same certificate was handed in.</summary>
/// <param name="SameNumber">The same type and number; otherwise the same scan only.</param>
public sealed record CertificateHolderView(Guid Student, string Number, string Name, CertificateStatus Status, bool SameNumber, bool SameScan);
