using Jiangshang.School.Storage;

namespace Jiangshang.School.People;

/// <summary>A page of the school's people.</summary>
/// <param name="OfRole">How many of each role the search finds, whatever role and page are shown.</param>
public sealed record PeoplePage(Page<PersonLine> People, IReadOnlyDictionary<PersonRole, int> OfRole);
