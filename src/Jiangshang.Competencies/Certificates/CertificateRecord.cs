using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Certificates;

/// <summary>A certificate a student has handed in.</summary>
/// <param name="ExpiresOn">The last day it is valid; null when it does not expire.</param>
public sealed record CertificateRecord(
    CertificateId Id,
    CertificateTypeCode Type,
    CertificateLevelCode Level,
    string Number,
    DateOnly IssuedOn,
    DateOnly? ExpiresOn,
    CertificateStatus Status);
