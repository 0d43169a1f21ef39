using System.Globalization;
using Jiangshang.Competencies.Certificates;
using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;
using Jiangshang.Contracts.Certificates;
using Jiangshang.Contracts.Lists;
using Jiangshang.School.Access;
using Jiangshang.School.Certificates;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.Server.Access;
using Jiangshang.Server.Lists;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;
using Jiangshang.Server.Views.Certificates;
using Microsoft.AspNetCore.Mvc;

namespace Jiangshang.Server.Certificates;

/// <summary>Certificates: handed in, planned, decided by a second person.</summary>
public static class CertificateEndpoints
{
    public static void MapCertificates(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/students/{student}/certificates", OfStudentAsync).Requires(Act.ReadStudent, "student");
        api.MapPost("/api/students/{student}/certificates", HandInAsync).Requires(Act.HandInCertificate, "student").DisableAntiforgery().TakesFiles();
        api.MapPut("/api/students/{student}/certificates/plan", PlanAsync).Requires(Act.PlanCertificates, "student");
        api.MapGet("/api/certificates/waiting", WaitingAsync).Requires(Act.ReadWaitingCertificates);
        api.MapPost("/api/certificates/{certificate}/decision", DecideAsync).Requires(Act.DecideCertificate, "certificate");
    }

    private static async Task<IResult> OfStudentAsync(Guid student, StudentCases cases, CertificateReading reading, CancellationToken cancellation)
    {
        if (await cases.FindAsync(student, cancellation) is not { } found)
        {
            return new RefusedResult(new SubjectUnknown());
        }

        var held = await reading.OfStudentAsync(student, cancellation);
        return TypedResults.Ok(StudentCertificatesViews.Of(found.School, found.Student, [.. held.Select(FileOf)]));
    }

    private static async Task<IResult> HandInAsync(
        Guid student,
        [FromForm] string type,
        [FromForm] string level,
        [FromForm] string? score,
        [FromForm] string number,
        [FromForm] string issuedOn,
        [FromForm] string? expiresOn,
        IFormFile scan,
        Caller caller,
        HandInCertificate handIn,
        CertificateViews views,
        CancellationToken cancellation)
    {
        if (!TryRead(type, level, score, number, issuedOn, expiresOn, out var entry))
        {
            return new RefusedResult(CertificateEntryRejected.Dates);
        }

        await using var content = scan.OpenReadStream();
        var outcome = await handIn.HandleAsync(caller.Actor, student, entry, scan.FileName, content, cancellation);
        return await outcome.AnswerAsync(id => views.AnswerAsync(id, caller.Actor.Role == PersonRole.Registrar, cancellation));
    }

    private static async Task<IResult> PlanAsync(Guid student, PlanCertificatesRequest request, PlanCertificates plan, StudentCases cases, CertificateReading reading, CancellationToken cancellation)
    {
        var outcome = await plan.HandleAsync(student, request.Types, cancellation);
        return await outcome.AnswerAsync(_ => OfStudentAsync(student, cases, reading, cancellation));
    }

    private static async Task<ListPage<CertificateView>> WaitingAsync(int? page, CertificateReading reading, CertificateViews views, CancellationToken cancellation)
    {
        var waiting = await reading.WaitingAsync(PageViews.Asked(page), cancellation);
        return new(await views.WithOthersAsync(waiting.Items, cancellation), waiting.Total, waiting.Number, PageRequest.Size);
    }

    private static async Task<IResult> DecideAsync(
        Guid certificate, DecideCertificateRequest request, Caller caller, DecideCertificate decide, CertificateViews views, CancellationToken cancellation)
    {
        var verdict = request.Decision switch
        {
            CertificateDecision.Verify => CertificateVerdict.Verify,
            CertificateDecision.Reject => CertificateVerdict.Reject,
            CertificateDecision.Revoke => CertificateVerdict.Revoke,
        };
        var outcome = await decide.HandleAsync(caller.Actor, certificate, verdict, request.Note, cancellation);
        return await outcome.AnswerAsync(id => views.AnswerAsync(id, forRegistrar: true, cancellation));
    }

    public static CertificateFile FileOf(CertificateDetail detail)
    {
        var row = detail.Certificate;
        return new CertificateFile(
            new CertificateRecord(
                new CertificateId(row.Id.ToString()),
                new CertificateTypeCode(row.Type),
                new CertificateLevelCode(row.Level),
                row.Number,
                row.IssuedOn,
                row.ExpiresOn,
                row.Status),
            row.ScoreMillionths is { } score ? new MetricValue(score) : null,
            new ArtefactViewReference(detail.Scan.Id, detail.Scan.Name, detail.Scan.MediaType),
            detail.HandedInBy,
            detail.DecidedBy,
            row.Note);
    }

    private static bool TryRead(string type, string level, string? score, string number, string issuedOn, string? expiresOn, out CertificateEntry entry)
    {
        entry = null!;
        DateOnly? expires = null;
        MetricValue? points = null;
        if (!DateOnly.TryParseExact(issuedOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var issued))
        {
            return false;
        }

        if (!string.IsNullOrEmpty(expiresOn))
        {
            if (!DateOnly.TryParseExact(expiresOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until))
            {
                return false;
            }

            expires = until;
        }

        if (!string.IsNullOrEmpty(score))
        {
            if (!MetricValue.TryParse(score, out var value))
            {
                return false;
            }

            points = value;
        }

        entry = new CertificateEntry(new CertificateTypeCode(type), new CertificateLevelCode(level), points, number, issued, expires);
        return true;
    }
}
