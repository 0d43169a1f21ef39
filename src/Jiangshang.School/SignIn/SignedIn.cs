using Jiangshang.School.Access;
using Jiangshang.School.People;

namespace Jiangshang.School.SignIn;

/// <summary>Who is signed in, as the database says now.</summary>
/// <param name="Stamp">The security stamp a session must carry to be still good.</param>
public sealed record SignedIn(Guid Person, string Name, string Number, PersonRole Role, bool MustChangePassword, string Stamp)
{
    public Actor Actor { get; } = new(Person, Role);
}
