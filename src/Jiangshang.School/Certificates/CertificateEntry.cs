using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Certificates;

/// <summary>What a certificate says, as handed in.</summary>
public sealed record CertificateEntry(
    CertificateTypeCode Type,
    CertificateLevelCode Level,
    MetricValue? Score,
    string Number,
    DateOnly IssuedOn,
    DateOnly? ExpiresOn);
