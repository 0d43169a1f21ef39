using Jiangshang.Competencies.Measures;

namespace Jiangshang.Competencies.Standards;

/// <summary>An assessment point of a certificate and the requirements whose tasks train it (SC-2).</summary>
public sealed record CertificateModule(CertificateTypeCode Certificate, string Code, Wording Title, IReadOnlyList<RequirementCode> Requirements, Source Source);
