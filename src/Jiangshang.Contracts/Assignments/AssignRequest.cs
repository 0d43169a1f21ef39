using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Assignments;

/// <summary>Gives a task to whole classes, to single students, or both.</summary>
/// <param name="Attempts">How many attempts each student has; at least 1.</param>
public sealed record AssignRequest(
    TaskCode Task,
    IReadOnlyList<Guid> ClassGroups,
    IReadOnlyList<Guid> Students,
    WorkCondition Condition,
    DateTimeOffset OpensAt,
    DateTimeOffset DueAt,
    int Attempts);
