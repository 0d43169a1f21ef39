namespace Jiangshang.Server.Access;

/// <summary>An endpoint that answers without a session, such as sign-in.</summary>
public sealed record OpenToEverybody;
