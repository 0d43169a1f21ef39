using Jiangshang.Contracts.Reviews;
using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.People;
using Jiangshang.School.Reviews;
using Jiangshang.Server.Access;
using Jiangshang.Server.Attempts;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;

namespace Jiangshang.Server.Reviews;

/// <summary>Work whose record a person should look at before it counts.</summary>
public static class ReviewEndpoints
{
    public static void MapReviews(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/reviews", WaitingAsync).Requires(Act.ReadWaitingReviews);
        api.MapPost("/api/reviews/{attempt}", DecideAsync).Requires(Act.ReviewAttempt, "attempt");
    }

    private static async Task<ReviewQueueView> WaitingAsync(Caller caller, ReviewReading reviews, StudentProfiles profiles, StudentCases cases, CancellationToken cancellation)
    {
        var (waiting, total) = await reviews.WaitingAsync(caller.Actor, cancellation);
        var students = await profiles.OfAsync([.. waiting.Select(work => work.Attempt.StudentId).Distinct()], cancellation);
        return new ReviewQueueView(
            [.. waiting.Select(work => new ReviewCard(
                work.Attempt.Id,
                cases.CardOf(students[work.Attempt.StudentId]),
                work.Task.Code,
                work.Task.Title,
                work.Attempt.Condition,
                work.Attempt.SubmittedAt ?? work.Attempt.StartedAt,
                ReviewViews.Words(work.Attempt.Doubts!)))],
            total);
    }

    private static async Task<IResult> DecideAsync(
        Guid attempt, ReviewRequest request, Caller caller, ReviewWork review, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await review.HandleAsync(caller.Actor, attempt, ReviewViews.DecisionOf(request.Decision), request.Reason ?? string.Empty, cancellation);
        return await outcome.AnswerAsync(_ => AttemptEndpoints.ResultAsync(attempt, reading, views, cancellation));
    }
}
