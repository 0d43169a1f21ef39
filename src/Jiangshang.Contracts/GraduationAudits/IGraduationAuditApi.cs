using Refit;

namespace Jiangshang.Contracts.GraduationAudits;

/// <summary>Registrars, and teachers for their own classes.</summary>
public interface IGraduationAuditApi
{
    [Get("/api/class-groups/{classGroup}/audit")]
    Task<ClassAuditView> ClassAsync(Guid classGroup, CancellationToken cancellation = default);

    [Post("/api/remediation")]
    Task<AssignRemedialResult> AssignRemedialAsync([Body] AssignRemedialRequest request, CancellationToken cancellation = default);
}
