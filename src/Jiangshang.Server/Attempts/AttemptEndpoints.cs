using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Access;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Attempts;
using Jiangshang.Server.Access;
using Jiangshang.Server.Artefacts;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Microsoft.AspNetCore.Http.Features;

namespace Jiangshang.Server.Attempts;

/// <summary>Attempts: open, save, hand in, see what came of it.</summary>
public static class AttemptEndpoints
{
    public static void MapAttempts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/attempts/{attempt}", OpenAsync).Requires(Act.WorkOnAttempt, "attempt");
        api.MapPost("/api/attempts/{attempt}/begin", BeginAsync).Requires(Act.WorkOnAttempt, "attempt");
        api.MapPost("/api/attempts/{attempt}/writer", WriteHereAsync).Requires(Act.WorkOnAttempt, "attempt");
        api.MapPost("/api/attempts/{attempt}/journal", JournalEndpoint.HandleAsync).RequiresInUseCase(Act.WorkOnAttempt).TakesUpTo(SchoolServer.MostListBytes);
        api.MapPost("/api/attempts/{attempt}/submission", SubmitAsync).Requires(Act.WorkOnAttempt, "attempt");
        api.MapGet("/api/attempts/{attempt}/result", ResultAsync).Requires(Act.ReadAttempt, "attempt");
        api.MapPost("/api/attempts/{attempt}/artefacts", UploadAsync).Requires(Act.WorkOnAttempt, "attempt").DisableAntiforgery();
        api.MapDelete("/api/attempts/{attempt}/artefacts/{artefact}", RemoveAsync).Requires(Act.WorkOnAttempt, "attempt");
    }

    private static async Task<IResult> OpenAsync(Guid attempt, Device device, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await reading.OpenAsync(attempt, cancellation);
        return outcome.Answer(detail => views.Of(detail, device));
    }

    private static async Task<IResult> BeginAsync(Guid attempt, Device device, BeginAttempt begin, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await begin.HandleAsync(attempt, device.Name, cancellation);
        return outcome.Answer(detail => views.Of(detail, device));
    }

    private static async Task<IResult> WriteHereAsync(
        Guid attempt, WriterRequest request, Device device, AttemptWriters writers, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await writers.TakeAsync(attempt, device.Name, request.TakeOver, cancellation);
        return await outcome.AnswerAsync(_ => OpenAsync(attempt, device, reading, views, cancellation));
    }

    private static async Task<IResult> SubmitAsync(
        Guid attempt, SubmitRequest request, HttpContext context, AttemptWriters writers, SubmitWork submit, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        if (await writers.IsAnothersAsync(attempt, Device.Of(context).Name, cancellation))
        {
            return new RefusedResult(new AnotherWriter());
        }

        var outcome = await submit.HandleAsync(attempt, Math.Max(0, request.LastSequence), cancellation);
        return await outcome.AnswerAsync(_ => ResultAsync(attempt, reading, views, cancellation));
    }

    public static async Task<IResult> ResultAsync(Guid attempt, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await reading.ResultAsync(attempt, cancellation);
        return await outcome.AnswerAsync(async result => TypedResults.Ok(await views.OfAsync(result, cancellation)));
    }

    /// <summary>The file goes from the network to the disk as it comes; what is too large is refused by what the request says of itself, before it is read.</summary>
    private static async Task<IResult> UploadAsync(
        Guid attempt, HttpContext context, Caller caller, AttemptWriters writers, UploadArtefact upload, CancellationToken cancellation)
    {
        if (await writers.IsAnothersAsync(attempt, Device.Of(context).Name, cancellation))
        {
            return new RefusedResult(new AnotherWriter());
        }

        var allowed = await upload.AllowanceAsync(attempt, cancellation);
        if (allowed.IsRefused(out var rejection))
        {
            return new RefusedResult(rejection);
        }

        var most = allowed.Result.MostBytes + UploadedFile.Envelope;
        if (context.Request.ContentLength > most)
        {
            return new RefusedResult(allowed.Result.Refusal);
        }

        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = most;
        if (await UploadedFile.FirstOfAsync(context.Request, cancellation) is not { } file)
        {
            return new RefusedResult(new RequestMalformed());
        }

        var outcome = await upload.HandleAsync(caller.Actor, attempt, allowed.Result, file.Name, file.Content, cancellation);
        return outcome.Answer(AttemptViews.Of);
    }

    private static async Task<IResult> RemoveAsync(
        Guid attempt, Guid artefact, HttpContext context, AttemptWriters writers, RemoveArtefact remove, CancellationToken cancellation)
    {
        if (await writers.IsAnothersAsync(attempt, Device.Of(context).Name, cancellation))
        {
            return new RefusedResult(new AnotherWriter());
        }

        var outcome = await remove.HandleAsync(attempt, artefact, cancellation);
        return outcome.Done();
    }
}
