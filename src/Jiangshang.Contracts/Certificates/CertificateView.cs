using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.Certificates;

/// <summary>A certificate a student has handed in.</summary>
/// <param name="Others">For registrars: other students for whom the same certificate was handed in; null for everybody else.</param>
/// <param name="Standing">Whether it counts today, and if not, why.</param>
public sealed record CertificateView(
    Guid Id,
    StudentCard Student,
    CertificateTypeCode Type,
    Wording TypeName,
    CertificateLevelCode Level,
    Wording LevelName,
    MetricValue? Score,
    string Number,
    DateOnly IssuedOn,
    DateOnly? ExpiresOn,
    CertificateStatus Status,
    CertificateStanding Standing,
    ArtefactViewReference? Scan,
    string HandedInBy,
    string? VerifiedBy,
    string? Note,
    IReadOnlyList<CertificateHolderView>? Others = null);
