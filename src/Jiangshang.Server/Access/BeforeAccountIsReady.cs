namespace Jiangshang.Server.Access;

/// <summary>An endpoint that answers also while the first password has not been changed, or a second step not been set up.</summary>
public sealed record BeforeAccountIsReady;
