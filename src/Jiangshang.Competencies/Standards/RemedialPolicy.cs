namespace Jiangshang.Competencies.Standards;

/// <summary>
/// What remedial training (补修实训) is assigned for. The document demands it for certificates; extending it to
/// requirements is the school's choice, and the screens say which source demands what.
/// </summary>
/// <param name="DaysToMend">Days from assignment until remedial work is due.</param>
public sealed record RemedialPolicy(bool ForCertificates, Source CertificatesSource, bool ForRequirements, Source RequirementsSource, int DaysToMend);
