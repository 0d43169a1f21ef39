using Jiangshang.Contracts.Sessions;
using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.SignIn;
using Jiangshang.Server.Access;
using Jiangshang.Server.Rejections;

namespace Jiangshang.Server.Sessions;

/// <summary>Sign-in, the current session, sign-out.</summary>
public static class SessionEndpoints
{
    public static void MapSessions(this IEndpointRouteBuilder api)
    {
        api.MapPost("/api/session", SignInAsync).WithMetadata(new OpenToEverybody());
        api.MapGet("/api/session", CurrentAsync).Requires(Act.UseOwnSession).WithMetadata(new BeforeAccountIsReady());
        api.MapDelete("/api/session", SignOutAsync).WithMetadata(new OpenToEverybody());
        api.MapPut("/api/session/password", ChangePasswordAsync).Requires(Act.UseOwnSession).WithMetadata(new BeforeAccountIsReady());
    }

    private static async Task<IResult> SignInAsync(SignInRequest request, SignInPerson signIn, SchoolProfile school, HttpContext context, CancellationToken cancellation)
    {
        var outcome = await signIn.HandleAsync(request.SchoolCode, request.Number, request.Password, request.Code, AddressOf(context), cancellation);
        return await outcome.AnswerAsync(async session =>
        {
            await SessionCookie.WriteAsync(context, session);
            return TypedResults.Ok(await ViewAsync(session, school, cancellation));
        });
    }

    private static Task<SessionView> CurrentAsync(Caller caller, SchoolProfile school, CancellationToken cancellation) => ViewAsync(caller.Session, school, cancellation);

    private static Task SignOutAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return SessionCookie.ClearAsync(context);
    }

    private static async Task<IResult> ChangePasswordAsync(ChangePasswordRequest request, Caller caller, ChangePassword change, HttpContext context, CancellationToken cancellation)
    {
        var outcome = await change.HandleAsync(caller.Actor, request.CurrentPassword, request.NewPassword, cancellation);
        return await outcome.AnswerAsync(async session =>
        {
            // The stamp is a new one: this browser goes on, every other has to sign in again.
            await SessionCookie.WriteAsync(context, session);
            return TypedResults.NoContent();
        });
    }

    public static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "unknown";

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
