namespace Jiangshang.School.People;

/// <summary>A person with an account: a student, or one of the staff.</summary>
public sealed class PersonRow
{
    public required Guid Id { get; init; }

    /// <summary>The number at the school (学号, 工号): unique, and half of the sign-in.</summary>
    public required string Number { get; set; }

    public required string Name { get; set; }

    /// <summary>The name without its first character, nearly always the family name: people are looked for by the rest. The database works it out.</summary>
    public string GivenName { get; private set; } = string.Empty;

    public required PersonRole Role { get; init; }

    public required string PasswordHash { get; set; }

    /// <summary>Changes with every reset, password change and deactivation: sessions carrying an older one are over.</summary>
    public required string SecurityStamp { get; set; }

    /// <summary>True while the password is one that others know.</summary>
    public bool MustChangePassword { get; set; }

    public bool Active { get; set; } = true;

    /// <summary>Wrong codes of the second step since the last right one. Wrong passwords are counted at the place where they are typed, never here.</summary>
    public int FailedSignIns { get; set; }

    public DateTimeOffset? LockedUntil { get; set; }

    /// <summary>The secret of the authenticator app, Base32; offered as soon as the page is opened, asked for only from <see cref="AuthenticatorSince"/> on.</summary>
    public string? AuthenticatorKey { get; set; }

    /// <summary>Since when signing in takes a code of the app; null while it does not.</summary>
    public DateTimeOffset? AuthenticatorSince { get; set; }

    /// <summary>The last step of thirty seconds whose code was taken: none is taken twice.</summary>
    public long AuthenticatorStep { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }
}
