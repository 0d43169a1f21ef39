using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Assignments;

/// <summary>An assignment with what the student has done about it.</summary>
public sealed record AssignedWork(
    AssignmentRow Assignment,
    TaskEdition Task,
    int AttemptsUsed,
    WorkState State,
    Guid? OpenAttempt,
    Guid? LastAttempt,
    int? BestScoreHundredths)
{
    public bool IsRemedial => Assignment.Mends is not null;
}
