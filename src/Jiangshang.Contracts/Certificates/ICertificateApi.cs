using Jiangshang.Contracts.Lists;
using Refit;

namespace Jiangshang.Contracts.Certificates;

public interface ICertificateApi
{
    [Get("/api/students/{student}/certificates")]
    Task<StudentCertificatesView> OfStudentAsync(Guid student, CancellationToken cancellation = default);

    /// <summary>Hands in a certificate with its scan (PNG, JPEG or PDF). The student, or staff for the student.</summary>
    [Multipart]
    [Post("/api/students/{student}/certificates")]
    Task<CertificateView> HandInAsync(Guid student, string type, string level, string? score, string number, string issuedOn, string? expiresOn, StreamPart scan, CancellationToken cancellation = default);

    [Put("/api/students/{student}/certificates/plan")]
    Task<StudentCertificatesView> PlanAsync(Guid student, [Body] PlanCertificatesRequest request, CancellationToken cancellation = default);

    /// <summary>Registrars: certificates waiting for a second person.</summary>
    [Get("/api/certificates/waiting")]
    Task<ListPage<CertificateView>> WaitingAsync([Query] int page = 1, CancellationToken cancellation = default);

    /// <summary>Registrars; never the person who handed it in.</summary>
    [Post("/api/certificates/{certificate}/decision")]
    Task<CertificateView> DecideAsync(Guid certificate, [Body] DecideCertificateRequest request, CancellationToken cancellation = default);
}
