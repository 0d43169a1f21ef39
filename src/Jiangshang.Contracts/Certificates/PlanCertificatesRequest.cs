using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Certificates;

public sealed record PlanCertificatesRequest(IReadOnlyList<CertificateTypeCode> Types);
