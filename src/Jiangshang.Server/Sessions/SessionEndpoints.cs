using Jiangshang.Contracts.Sessions;
using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.SignIn;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.SignIn;

namespace Jiangshang.Server.Sessions;

/// <summary>Sign-in, the current session, sign-out.</summary>
public static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        api.MapPost("/api/session", SignInAsync).WithMetadata(new OpenToEverybody()).TakesUpTo(SchoolServer.MostSignInBytes);
        api.MapGet("/api/session", CurrentAsync).Requires(Act.UseOwnSession).WithMetadata(new BeforeAccountIsReady());
        api.MapDelete("/api/session", SignOutAsync).WithMetadata(new OpenToEverybody());
        api.MapGet("/api/sessions", AllAsync).Requires(Act.UseOwnSession).WithMetadata(new BeforeAccountIsReady());
        api.MapDelete("/api/sessions", EndOthersAsync).Requires(Act.UseOwnSession).WithMetadata(new BeforeAccountIsReady());
        api.MapDelete("/api/sessions/{session}", EndAsync).Requires(Act.UseOwnSession).WithMetadata(new BeforeAccountIsReady());
        api.MapPut("/api/session/password", ChangePasswordAsync).Requires(Act.UseOwnSession).WithMetadata(new BeforeAccountIsReady()).TakesUpTo(SchoolServer.MostSignInBytes);
    }

    private static async Task<IResult> SignInAsync(
        SignInRequest request, SignInPerson signIn, SessionCookie cookie, KnownDevices devices, SchoolProfile school, HttpContext context, CancellationToken cancellation)
    {
        var outcome = await signIn.HandleAsync(request.SchoolCode, request.Number, request.Password, request.Code, devices.OriginOf(context), cancellation);
        return await outcome.AnswerAsync(async session =>
        {
            await cookie.WriteAsync(context, session);
            return TypedResults.Ok(await ViewAsync(session, school, cancellation));
        });
    }

    private static Task<SessionView> CurrentAsync(Caller caller, SchoolProfile school, CancellationToken cancellation) => ViewAsync(caller.Session, school, cancellation);

    private static async Task<IResult> SignOutAsync(HttpContext context, SessionCookie cookie)
    {
        await cookie.ClearAsync(context);
        return TypedResults.NoContent();
    }

    private static async Task<IReadOnlyList<SessionCard>> AllAsync(Caller caller, School.SignIn.Sessions sessions, CancellationToken cancellation) =>
        [.. (await sessions.OfAsync(caller.Actor.Person, cancellation)).Select(row => new SessionCard(
            row.Id, row.StartedAt, row.SeenAt, BrowserName.Of(row.Browser), row.Id == caller.Session.Session))];

    /// <summary>One that is over already is answered the same: it is gone either way.</summary>
    private static async Task<IResult> EndAsync(Guid session, Caller caller, School.SignIn.Sessions sessions, CancellationToken cancellation)
    {
        await sessions.EndOwnAsync(caller.Actor.Person, session, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> EndOthersAsync(Caller caller, School.SignIn.Sessions sessions, CancellationToken cancellation)
    {
        await sessions.EndOthersAsync(caller.Session, cancellation);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ChangePasswordAsync(ChangePasswordRequest request, Caller caller, ChangePassword change, SessionCookie cookie, HttpContext context, CancellationToken cancellation)
    {
        var outcome = await change.HandleAsync(caller.Session, request.CurrentPassword, request.NewPassword, cancellation);
        return await outcome.AnswerAsync(async session =>
        {
            // The stamp is a new one: this browser goes on, every other has to sign in again.
            await cookie.WriteAsync(context, session);
            return TypedResults.NoContent();
        });
    }

    private static async Task<SessionView> ViewAsync(SignedIn session, SchoolProfile school, CancellationToken cancellation) => new(
        session.Person,
        session.Name,
        session.Number,
        Enum.Parse<Role>(session.Role.ToString()),
        await school.NameAsync(cancellation),
        session.MustChangePassword,
        session.Role == PersonRole.Student ? session.Person : null,
        session.HasAuthenticator,
        session.MustSetUpAuthenticator);
}
