namespace Jiangshang.Contracts.Sessions;

/// <summary>A place where a person is signed in.</summary>
/// <param name="SeenAt">When it was last used, to within a few minutes.</param>
/// <param name="Browser">Such as <c>Edge · Windows</c>; empty when unknown.</param>
/// <param name="IsThis">The session that asks.</param>
public sealed record SessionCard(Guid Id, DateTimeOffset StartedAt, DateTimeOffset SeenAt, string Browser, bool IsThis);
