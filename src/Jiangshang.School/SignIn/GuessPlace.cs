namespace Jiangshang.School.SignIn;

/// <summary>
/// One account at one place: what is slowed when passwords are wrong. A known browser is a place of its own, and so is every
/// source; nobody at one makes anybody at another wait.
/// </summary>
/// <param name="Account">Changes with every reset and new password, on every server, so that either lifts all pauses.</param>
/// <param name="IsKnown">Whether there is such an account; numbers nobody has are slowed the same, and counted apart.</param>
public sealed record GuessPlace(string Account, string Where, string Source, bool IsKnown, bool IsKnownDevice)
{
    public string Name => $"{Account} {Where}";

    public static GuessPlace Of(Guid person, string stamp, SignInOrigin origin) =>
        origin.Device is { } device && origin.KnownBy.Contains(person)
            ? new(stamp, $"device {device:N}", origin.Source, IsKnown: true, IsKnownDevice: true)
            : new(stamp, origin.Source, origin.Source, IsKnown: true, IsKnownDevice: false);

    public static GuessPlace OfNobody(string? number, SignInOrigin origin) =>
        new(number?.ToUpperInvariant() ?? "?", origin.Source, origin.Source, IsKnown: false, IsKnownDevice: false);
}
