using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Access;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Attempts;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;

namespace Jiangshang.Server.Attempts;

/// <summary>Attempts: open, save, hand in, see what came of it.</summary>
public static class AttemptEndpoints
{
    public static void MapAttempts(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/attempts/{attempt}", OpenAsync).Requires(Act.WorkOnAttempt, "attempt");
        api.MapPost("/api/attempts/{attempt}/journal", JournalEndpoint.HandleAsync).RequiresInUseCase(Act.WorkOnAttempt);
        api.MapPost("/api/attempts/{attempt}/submission", SubmitAsync).Requires(Act.WorkOnAttempt, "attempt");
        api.MapGet("/api/attempts/{attempt}/result", ResultAsync).Requires(Act.ReadAttempt, "attempt");
        api.MapPost("/api/attempts/{attempt}/artefacts", UploadAsync).Requires(Act.WorkOnAttempt, "attempt").DisableAntiforgery().TakesFiles();
        api.MapDelete("/api/attempts/{attempt}/artefacts/{artefact}", RemoveAsync).Requires(Act.WorkOnAttempt, "attempt");
    }

    private static async Task<IResult> OpenAsync(Guid attempt, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await reading.OpenAsync(attempt, cancellation);
        return outcome.Answer(views.Of);
    }

    private static async Task<IResult> SubmitAsync(Guid attempt, SubmitRequest request, SubmitWork submit, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await submit.HandleAsync(attempt, Math.Max(0, request.LastSequence), cancellation);
        return await outcome.AnswerAsync(_ => ResultAsync(attempt, reading, views, cancellation));
    }

    public static async Task<IResult> ResultAsync(Guid attempt, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await reading.ResultAsync(attempt, cancellation);
        return await outcome.AnswerAsync(async result => TypedResults.Ok(await views.OfAsync(result, cancellation)));
    }

    private static async Task<IResult> UploadAsync(Guid attempt, IFormFile file, Caller caller, UploadArtefact upload, CancellationToken cancellation)
    {
        await using var content = file.OpenReadStream();
        var outcome = await upload.HandleAsync(caller.Actor, attempt, file.FileName, content, cancellation);
        return outcome.Answer(AttemptViews.Of);
    }

    private static async Task<IResult> RemoveAsync(Guid attempt, Guid artefact, RemoveArtefact remove, CancellationToken cancellation)
    {
        var outcome = await remove.HandleAsync(attempt, artefact, cancellation);
        return outcome.Done();
    }
}
