using Jiangshang.School.Access;
using Jiangshang.School.SignIn;

namespace Jiangshang.Server.Sessions;

/// <summary>The person whose request an endpoint answers; there always is one behind the gate.</summary>
public sealed record Caller(SignedIn Session)
{
    public Actor Actor => Session.Actor;

    public static ValueTask<Caller?> BindAsync(HttpContext context) =>
        ValueTask.FromResult<Caller?>(new Caller(context.Features.Get<SignedIn>() ?? throw new InvalidOperationException("The gate lets nobody through without a session.")));
}
