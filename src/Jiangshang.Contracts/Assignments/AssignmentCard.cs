using Jiangshang.Competencies.Measures;
using Jiangshang.Competencies.Standards;

namespace Jiangshang.Contracts.Assignments;

/// <summary>Work given to a student.</summary>
/// <param name="Remedial">True when it was assigned to mend a gap; <paramref name="Mends"/> names it.</param>
/// <param name="OpenAttempt">The attempt to go on with; null when a new one would be opened.</param>
public sealed record AssignmentCard(
    Guid Id,
    TaskCode Task,
    string Workshop,
    Wording TaskTitle,
    WorkCondition Condition,
    DateTimeOffset OpensAt,
    DateTimeOffset DueAt,
    int AttemptsAllowed,
    int AttemptsUsed,
    AssignmentState State,
    bool Remedial,
    string? Mends,
    Guid? OpenAttempt,
    Guid? LastAttempt,
    Score? BestScore,
    int Minutes)
{
    /// <summary>Whether the student can do something about it now: what every count and list of things to do goes by.</summary>
    public bool WaitsForStudent() => State is AssignmentState.Open or AssignmentState.ReturnedForRevision;
}
