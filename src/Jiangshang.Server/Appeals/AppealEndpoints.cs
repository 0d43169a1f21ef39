using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Appeals;
using Jiangshang.Contracts.Lists;
using Jiangshang.School.Access;
using Jiangshang.School.Appeals;
using Jiangshang.School.Attempts;
using Jiangshang.School.People;
using Jiangshang.Server.Access;
using Jiangshang.Server.Attempts;
using Jiangshang.Server.Lists;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;

namespace Jiangshang.Server.Appeals;

/// <summary>Students object to a mark; teachers of the class and registrars answer.</summary>
public static class AppealEndpoints
{
    public static void MapAppeals(this IEndpointRouteBuilder api)
    {
        api.MapPost("/api/attempts/{attempt}/appeal", RaiseAsync).Requires(Act.RaiseAppeal, "attempt");
        api.MapGet("/api/appeals", WaitingAsync).Requires(Act.ReadAppeals);
        api.MapPost("/api/appeals/{appeal}/decision", DecideAsync).Requires(Act.DecideAppeal, "appeal");
    }

    private static async Task<IResult> RaiseAsync(
        Guid attempt, RaiseAppealRequest request, RaiseAppeal raise, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await raise.HandleAsync(attempt, request.Reason ?? string.Empty, cancellation);
        return await outcome.AnswerAsync(_ => AttemptEndpoints.ResultAsync(attempt, reading, views, cancellation));
    }

    private static async Task<ListPage<AppealCard>> WaitingAsync(
        int? page, Caller caller, AppealReading appeals, StudentProfiles profiles, StudentCases cases, SchoolViews schools, CancellationToken cancellation)
    {
        var waiting = await appeals.WaitingAsync(caller.Actor, PageViews.Asked(page), cancellation);
        var students = await profiles.OfAsync([.. waiting.Items.Select(appeal => appeal.Student).Distinct()], cancellation);
        return PageViews.Of(waiting, appeal => new AppealCard(
            appeal.Id,
            appeal.Attempt,
            cases.CardOf(students[appeal.Student]),
            new(appeal.TaskCode),
            schools.TitleOf(appeal.TaskCode),
            appeal.ScoreHundredths is { } score ? new Score(score) : null,
            appeal.Reason,
            appeal.RaisedAt));
    }

    private static async Task<IResult> DecideAsync(
        Guid appeal, DecideAppealRequest request, Caller caller, DecideAppeal decide, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await decide.HandleAsync(caller.Actor, appeal, new AppealDecision(request.Attained, request.Answer ?? string.Empty), cancellation);
        return await outcome.AnswerAsync(attempt => AttemptEndpoints.ResultAsync(attempt, reading, views, cancellation));
    }
}
