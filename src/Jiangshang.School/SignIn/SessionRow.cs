namespace Jiangshang.School.SignIn;

/// <summary>
/// One sign-in of one person at one browser. The cookie names it, and is worth nothing without it: signing out, a reset and a
/// new password delete rows, and whoever kept a copy of the cookie is asked to sign in.
/// </summary>
public sealed class SessionRow
{
    public required Guid Id { get; init; }

    public required Guid PersonId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it was last used, to within a few minutes: a write for every request would cost more than it tells.</summary>
    public required DateTimeOffset SeenAt { get; set; }

    /// <summary>What the browser says it is, shortened: so that people recognise their own in a list.</summary>
    public required string Browser { get; init; }

    /// <summary>Passwords and codes got wrong within the session since the last right one.</summary>
    public int WrongGuesses { get; set; }
}
