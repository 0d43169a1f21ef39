using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Certificates;

/// <summary>An entry of the certificate catalogue.</summary>
public sealed record CertificateTypeView(CertificateTypeCode Code, Wording Name, CertificateRegime Regime, IReadOnlyList<CertificateLevelView> Levels, bool StillIssued, bool CountsForOwnSpecialization);
