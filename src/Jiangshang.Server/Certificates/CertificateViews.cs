using Jiangshang.Contracts.Certificates;
using Jiangshang.School.Access;
using Jiangshang.School.Certificates;
using Jiangshang.School.People;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Students;
using Jiangshang.Server.Views.Certificates;

namespace Jiangshang.Server.Certificates;

/// <summary>Certificates as the contract carries them.</summary>
public sealed class CertificateViews(CertificateReading reading, StudentProfiles profiles, StudentCases cases, SchoolViews schools, TimeProvider clock)
{
    public async Task<IReadOnlyList<CertificateView>> OfAsync(IReadOnlyList<CertificateDetail> certificates, CancellationToken cancellation)
    {
        var students = await profiles.OfAsync([.. certificates.Select(detail => detail.Certificate.StudentId).Distinct()], cancellation);
        return [.. certificates.Select(detail => Of(detail, students[detail.Certificate.StudentId]))];
    }

    /// <summary>The same with who else holds them: other students' names are for registrars only.</summary>
    public async Task<IReadOnlyList<CertificateView>> WithOthersAsync(IReadOnlyList<CertificateDetail> certificates, CancellationToken cancellation)
    {
        var others = await reading.OthersAsync([.. certificates.Select(detail => detail.Certificate)], cancellation);
        return [.. (await OfAsync(certificates, cancellation)).Select(view => view with
        {
            Others = [.. others[view.Id].Select(holder => new CertificateHolderView(holder.Student, holder.Number, holder.Name, holder.Status, holder.SameNumber, holder.SameScan))],
        })];
    }

    /// <param name="forRegistrar">Whether the answer names who else holds the certificate.</param>
    public async Task<IResult> AnswerAsync(Guid certificate, bool forRegistrar, CancellationToken cancellation) =>
        await reading.FindAsync(certificate, cancellation) is { } detail
            ? TypedResults.Ok((forRegistrar ? await WithOthersAsync([detail], cancellation) : await OfAsync([detail], cancellation))[0])
            : new RefusedResult(new SubjectUnknown());

    private CertificateView Of(CertificateDetail detail, StudentProfile student) => StudentCertificatesViews.Of(
        schools.StandardFor(student.EntryYear),
        cases.CardOf(student),
        CertificateEndpoints.FileOf(detail),
        SchoolDays.Of(clock.GetUtcNow()));
}
