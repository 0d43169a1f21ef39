using Jiangshang.Contracts.ClassGroups;
using Jiangshang.Contracts.Students;

namespace Jiangshang.Contracts.People;

/// <summary>What the school finds for a few characters: the first few of each kind.</summary>
public sealed record SearchView(IReadOnlyList<StudentCard> Students, IReadOnlyList<ClassGroupCard> Classes);
