using Jiangshang.Contracts.Assignments;
using Jiangshang.School.Access;
using Jiangshang.School.Assignments;
using Jiangshang.School.Attempts;
using Jiangshang.Server.Access;
using Jiangshang.Server.Attempts;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace Jiangshang.Server.Assignments;

/// <summary>Work given to students.</summary>
public static class AssignmentEndpoints
{
    public static void MapAssignments(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/assignments", MineAsync).Requires(Act.ReadOwnAssignments);
        api.MapPost("/api/assignments", AssignAsync).RequiresInUseCase(Act.AssignWork);
        api.MapPost("/api/assignments/{assignment}/attempts", OpenAttemptAsync).Requires(Act.OpenAttempt, "assignment");
    }

    private static async Task<IReadOnlyList<AssignmentCard>> MineAsync(Caller caller, StudentAssignments assignments, CancellationToken cancellation) =>
        [.. (await assignments.OfAsync(caller.Actor.Person, cancellation)).Select(AssignmentViews.Of)];

    private static async Task<IResult> AssignAsync(AssignRequest request, Caller caller, AssignWork assign, CancellationToken cancellation)
    {
        var order = new WorkOrder(request.Task, request.ClassGroups, request.Students, request.Condition, request.OpensAt, request.DueAt, request.Attempts);
        var outcome = await assign.HandleAsync(caller.Actor, order, cancellation);
        return outcome.Answer(assigned => new AssignResult(assigned));
    }

    private static async Task<IResult> OpenAttemptAsync(
        Guid assignment, [FromHeader(Name = RoomCodeHeader.Name)] string? roomCode, Device device, OpenAttempt open, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await open.HandleAsync(assignment, roomCode, cancellation);
        return outcome.Answer(detail => views.Of(detail, device));
    }
}
