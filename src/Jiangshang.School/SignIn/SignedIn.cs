using Jiangshang.School.Access;
using Jiangshang.School.People;

namespace Jiangshang.School.SignIn;

/// <summary>Who is signed in, as the database says now.</summary>
/// <param name="Stamp">The security stamp a session must carry to be still good.</param>
/// <param name="HasAuthenticator">Whether signing in takes a second step.</param>
/// <param name="MustSetUpAuthenticator">The school asks its staff for a second step, and this account has none yet.</param>
public sealed record SignedIn(Guid Person, string Name, string Number, PersonRole Role, bool MustChangePassword, string Stamp, bool HasAuthenticator, bool MustSetUpAuthenticator)
{
    /// <summary>The session this was read for; empty before it has begun.</summary>
    public Guid Session { get; init; }

    public Actor Actor { get; } = new(Person, Role);
}
