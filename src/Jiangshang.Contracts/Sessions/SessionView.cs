namespace Jiangshang.Contracts.Sessions;

/// <summary>Who is signed in.</summary>
/// <param name="MustChangePassword">True until the first password, which others know, has been changed; no other request is answered before.</param>
/// <param name="HasAuthenticator">Signing in takes a code of an authenticator app.</param>
/// <param name="MustSetUpAuthenticator">True until staff of a school that asks for two steps have set up the second (on <c>/sign-in/authenticator</c>); no other request is answered before.</param>
/// <param name="Student">The own student id; null for staff.</param>
public sealed record SessionView(Guid Person, string Name, string Number, Role Role, string SchoolName, bool MustChangePassword, Guid? Student, bool HasAuthenticator, bool MustSetUpAuthenticator);
