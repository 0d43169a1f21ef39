namespace Jiangshang.School.SignIn;

/// <summary>The second step is set up. The recovery codes are shown now and never again.</summary>
public sealed record AuthenticatorConfirmed(SignedIn Session, IReadOnlyList<string> RecoveryCodes);
