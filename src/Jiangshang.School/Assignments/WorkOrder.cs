using Jiangshang.Competencies.Standards;

namespace Jiangshang.School.Assignments;

/// <summary>What a teacher wants done, by whom and until when.</summary>
public sealed record WorkOrder(
    TaskCode Task,
    IReadOnlyList<Guid> ClassGroups,
    IReadOnlyList<Guid> Students,
    WorkCondition Condition,
    DateTimeOffset OpensAt,
    DateTimeOffset DueAt,
    int Attempts);
