using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Evidence;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Competencies.Graduation;

/// <summary>Everything the audit of one student rests on.</summary>
/// <param name="PlannedCertificates">The certificates the student plans to take (CN-1).</param>
public sealed record StudentRecord(
    StudentId Student,
    int EntryYear,
    SpecializationCode Specialization,
    IReadOnlyList<EvidenceContent> Evidence,
    IReadOnlyList<CertificateRecord> Certificates,
    IReadOnlyList<CertificateTypeCode> PlannedCertificates);
