using Jiangshang.Contracts.Lists;

namespace Jiangshang.Contracts.People;

/// <summary>A page of the school's people.</summary>
/// <param name="Roles">How many of each role the search finds, whatever role and page are shown.</param>
public sealed record PeopleView(ListPage<PersonCard> People, IReadOnlyList<RoleCount> Roles);
