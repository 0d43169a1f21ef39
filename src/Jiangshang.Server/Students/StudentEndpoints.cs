using System.Text.Encodings.Web;
using System.Text.Json;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Exports;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Views.Students;

namespace Jiangshang.Server.Students;

/// <summary>What a student sees of the own way, and what staff see of a student's.</summary>
public static class StudentEndpoints
{
    private static readonly JsonSerializerOptions ExportJson = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapStudents(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/home", HomeAsync).Requires(Act.ReadOwnHome);
        api.MapGet("/api/students/{student}", StudentAsync).Requires(Act.ReadStudent, "student");
        api.MapGet("/api/students/{student}/requirements/{requirement}", RequirementAsync).Requires(Act.ReadStudent, "student");
        api.MapGet("/api/students/{student}/ledger", LedgerAsync).Requires(Act.ReadStudent, "student");
        api.MapGet("/api/students/{student}/export", ExportAsync).Requires(Act.ExportStudent, "student");
        api.MapDecisions();
    }

    private static Task<IResult> HomeAsync(Caller caller, HomePages pages, HttpContext context, CancellationToken cancellation) =>
        SendAsync(caller.Actor.Person, pages, context, cancellation);

    private static Task<IResult> StudentAsync(Guid student, HomePages pages, HttpContext context, CancellationToken cancellation) =>
        SendAsync(student, pages, context, cancellation);

    private static async Task<IResult> SendAsync(Guid student, HomePages pages, HttpContext context, CancellationToken cancellation)
    {
        if (await pages.FindAsync(student, cancellation) is not { } page)
        {
            return new RefusedResult(new SubjectUnknown());
        }

        context.Response.Headers.ETag = page.Tag;
        return context.Request.Headers.IfNoneMatch == page.Tag
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Bytes(page.Json, "application/json; charset=utf-8");
    }

    private static Task<IResult> RequirementAsync(Guid student, string requirement, Caller caller, RequirementPages pages, CancellationToken cancellation) =>
        pages.AnswerAsync(caller.Actor, student, new RequirementCode(requirement), cancellation);

    private static async Task<IResult> LedgerAsync(Guid student, StudentCases cases, StudentChains chains, VerifyLedger verify, CancellationToken cancellation)
    {
        if (await cases.FindAsync(student, cancellation) is not { } found)
        {
            return new RefusedResult(new SubjectUnknown());
        }

        var view = EvidenceViews.Ledger(found.School, found.Student.Card, await chains.ReadAsync(student, cancellation));
        return TypedResults.Ok(view with { FaultAt = (await verify.HandleAsync(student, cancellation))?.Position });
    }

    private static async Task<IResult> ExportAsync(Guid student, ExportStudent export, CancellationToken cancellation) =>
        await export.HandleAsync(student, cancellation) is { } everything
            ? TypedResults.File(
                JsonSerializer.SerializeToUtf8Bytes(everything, ExportJson),
                "application/json; charset=utf-8",
                $"student-{everything["student"]!["number"]}.json")
            : new RefusedResult(new SubjectUnknown());
}
