using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.SignIn;
using Jiangshang.School.Storage;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;

namespace Jiangshang.Server.Access;

/// <summary>
/// Every request to the API passes here, and nothing else decides who may do what: not from another site, signed in, own
/// password and, where asked for, second step set, and allowed by <see cref="AccessRules"/>. An endpoint that does not say what it does answers nobody.
/// </summary>
public sealed class ApiGate(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Sessions.SessionCookie cookie, AccessCheck access, SchoolDatabase database)
    {
        if (context.GetEndpoint() is not { } endpoint)
        {
            await next(context);
            return;
        }

        if (CrossSiteGuard.Refusal(context.Request) is { } foreign)
        {
            await RejectionWriter.WriteAsync(context, foreign);
            return;
        }

        if (endpoint.Metadata.GetMetadata<OpenToEverybody>() is null
            && await RefusalAsync(context, endpoint, cookie, access) is { } refusal)
        {
            await RejectionWriter.WriteAsync(context, refusal);
            return;
        }

        if (context.Features.Get<SignedIn>() is { } session)
        {
            database.WriteFor(session.Actor.Person);
        }

        await next(context);
    }

    private static async ValueTask<Rejection?> RefusalAsync(HttpContext context, Endpoint endpoint, SessionCookie cookie, AccessCheck access)
    {
        if (await cookie.ReadAsync(context) is not { } session)
        {
            return new NotSignedIn();
        }

        context.Features.Set(session);
        if (endpoint.Metadata.GetMetadata<BeforeAccountIsReady>() is null && Unready(session) is { } unready)
        {
            return unready;
        }

        return endpoint.Metadata.GetMetadata<RequiredAct>() is { } required
            ? await RefusalAsync(context, session.Actor, required, access)
            : new AccessRejected();
    }

    private static Rejection? Unready(SignedIn session) =>
        session.MustChangePassword ? new PasswordMustChange()
        : session.MustSetUpAuthenticator ? new AuthenticatorMustBeSetUp()
        : null;

    private static async ValueTask<Rejection?> RefusalAsync(HttpContext context, Actor actor, RequiredAct required, AccessCheck access)
    {
        if (required is { SubjectParameter: null, CheckedByUseCase: false })
        {
            return await access.RefusalAsync(actor, required.Act, cancellation: context.RequestAborted);
        }

        if (required.SubjectParameter is not { } parameter)
        {
            return AccessRules.Of(required.Act).For(actor.Role) == Reach.Nobody ? new AccessRejected() : null;
        }

        return Guid.TryParse(context.GetRouteValue(parameter) as string, out var subject)
            ? await access.RefusalAsync(actor, required.Act, subject, context.RequestAborted)
            : AccessRules.Of(required.Act).For(actor.Role) == Reach.Nobody ? new AccessRejected() : new SubjectUnknown();
    }
}
