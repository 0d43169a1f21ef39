namespace Jiangshang.Server.Access;

/// <summary>An endpoint that answers also while the first password has not been changed.</summary>
public sealed record BeforePasswordChange;
