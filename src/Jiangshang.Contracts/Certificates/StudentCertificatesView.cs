using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.Certificates;

/// <summary>Required, encouraged, planned and held certificates of one student.</summary>
public sealed record StudentCertificatesView(StudentCard Student, IReadOnlyList<CertificateRuleView> Rules, IReadOnlyList<CertificateView> Held, IReadOnlyList<CertificateTypeCode> Planned, int PlanMinimum, int PlanMaximum, IReadOnlyList<CertificateTypeView> Catalogue);
