using Jiangshang.Contracts.Proctoring;
using Jiangshang.School.Access;
using Jiangshang.School.Proctoring;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;

namespace Jiangshang.Server.Proctoring;

/// <summary>A class's proctored lesson and its code.</summary>
public static class RoomEndpoints
{
    public static void MapRooms(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/class-groups/{classGroup}/room", ShowAsync).Requires(Act.ProctorClassGroup, "classGroup");
        api.MapPost("/api/class-groups/{classGroup}/room", OpenAsync).Requires(Act.ProctorClassGroup, "classGroup");
        api.MapDelete("/api/class-groups/{classGroup}/room", CloseAsync).Requires(Act.ProctorClassGroup, "classGroup");
    }

    private static async Task<RoomView> ShowAsync(Guid classGroup, KeepRoom rooms, TimeProvider clock, CancellationToken cancellation) =>
        ViewOf(await rooms.FindAsync(classGroup, cancellation), clock);

    private static async Task<IResult> OpenAsync(Guid classGroup, Caller caller, KeepRoom rooms, TimeProvider clock, CancellationToken cancellation)
    {
        var outcome = await rooms.OpenAsync(caller.Actor, classGroup, cancellation);
        return outcome.Answer(room => ViewOf(room, clock));
    }

    private static async Task<RoomView> CloseAsync(Guid classGroup, KeepRoom rooms, TimeProvider clock, CancellationToken cancellation)
    {
        await rooms.CloseAsync(classGroup, cancellation);
        return ViewOf(null, clock);
    }

    private static RoomView ViewOf(RoomNow? room, TimeProvider clock) => new(room?.Code, room?.ChangesAt, room?.Room.ClosesAt, room?.Now ?? clock.GetUtcNow());
}
