using Jiangshang.School.Artefacts;

namespace Jiangshang.School.Certificates;

/// <summary>A certificate with its scan and the names of those who handled it.</summary>
public sealed record CertificateDetail(CertificateRow Certificate, ArtefactRow Scan, string HandedInBy, string? DecidedBy);
