using Jiangshang.Competencies.Measures;
using Jiangshang.Contracts.Assignments;
using Jiangshang.School.Assignments;

namespace Jiangshang.Server.Assignments;

/// <summary>Assignments as the contract carries them.</summary>
public static class AssignmentViews
{
    public static AssignmentCard Of(AssignedWork work) => new(
        work.Assignment.Id,
        work.Task.Code,
        work.Task.Workshop,
        work.Task.Title,
        work.Assignment.Condition,
        work.Assignment.OpensAt,
        work.Assignment.DueAt,
        work.Assignment.Attempts,
        work.AttemptsUsed,
        StateOf(work.State),
        work.IsRemedial,
        work.Assignment.Mends,
        work.OpenAttempt,
        work.LastAttempt,
        work.BestScoreHundredths is { } score ? new Score(score) : null,
        work.Task.Offer.Minutes);

    private static AssignmentState StateOf(WorkState state) => state switch
    {
        WorkState.Upcoming => AssignmentState.Upcoming,
        WorkState.Open => AssignmentState.Open,
        WorkState.AwaitingMarking => AssignmentState.AwaitingMarking,
        WorkState.AwaitingReview => AssignmentState.AwaitingReview,
        WorkState.ReturnedForRevision => AssignmentState.ReturnedForRevision,
        WorkState.Done => AssignmentState.Done,
        WorkState.Missed => AssignmentState.Missed,
    };
}
