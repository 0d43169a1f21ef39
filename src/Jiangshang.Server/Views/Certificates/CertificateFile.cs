using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Certificates;

namespace Jiangshang.Server.Views.Certificates;

/// <summary>A certificate record with what the school keeps around it: its scan and who handled it.</summary>
/// <param name="Score">The test score printed on it; null where there is none.</param>
/// <param name="HandedInBy">A name.</param>
/// <param name="VerifiedBy">The name of the second person; null while nobody decided.</param>
public sealed record CertificateFile(
    CertificateRecord Record,
    MetricValue? Score,
    ArtefactViewReference? Scan,
    string HandedInBy,
    string? VerifiedBy,
    string? Note);
