using Jiangshang.Contracts.Sessions;

namespace Jiangshang.Contracts.People;

/// <summary>How many people of a role.</summary>
public sealed record RoleCount(Role Role, int Count);
