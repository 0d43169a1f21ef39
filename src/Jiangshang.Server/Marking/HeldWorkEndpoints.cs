using Jiangshang.Contracts.Marking;
using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Marking;
using Jiangshang.School.People;
using Jiangshang.Server.Access;
using Jiangshang.Server.Attempts;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;
using HeldVerdict = Jiangshang.School.Marking.HeldVerdict;

namespace Jiangshang.Server.Marking;

/// <summary>Teachers: work whose record could not be read, and what becomes of it.</summary>
public static class HeldWorkEndpoints
{
    public static void MapHeldWork(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/marking/{attempt}/held", OpenAsync).Requires(Act.MarkAttempt, "attempt");
        api.MapPost("/api/marking/{attempt}/held", DecideAsync).Requires(Act.MarkAttempt, "attempt");
    }

    private static async Task<IResult> OpenAsync(Guid attempt, OpenHeldWork open, StudentProfiles profiles, StudentCases cases, CancellationToken cancellation)
    {
        var outcome = await open.HandleAsync(attempt, cancellation);
        return await outcome.AnswerAsync(async held =>
        {
            var profile = await profiles.FindAsync(held.Work.Attempt.StudentId, cancellation);
            return TypedResults.Ok(new HeldWorkView(
                MarkingEndpoints.CardOf(held.Work.Attempt, held.Work.Task, profile!, cases),
                held.Reason,
                held.Raw,
                held.IsCut,
                held.Work.Attempt.Phase == AttemptPhase.AwaitingDecision,
                held.DueAt,
                held.Work.Attempt.Comment,
                [.. held.Work.Artefacts.Select(AttemptViews.Of)]));
        });
    }

    private static async Task<IResult> DecideAsync(
        Guid attempt, DecideHeldRequest request, Caller caller, DecideHeldWork decide, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        if (!Enum.IsDefined(request.Verdict))
        {
            return new RefusedResult(new RequestMalformed());
        }

        var verdict = request.Verdict == Contracts.Marking.HeldVerdict.Void ? HeldVerdict.Void : HeldVerdict.Judge;
        var outcome = await decide.HandleAsync(caller.Actor, attempt, new HeldDecision(verdict, request.Score, request.Reason ?? string.Empty, request.Until), cancellation);
        return await outcome.AnswerAsync(_ => AttemptEndpoints.ResultAsync(attempt, reading, views, cancellation));
    }
}
