namespace Jiangshang.School.Assignments;

/// <summary>Where a student's assignment stands.</summary>
public enum WorkState
{
    Upcoming,
    Open,
    AwaitingMarking,
    AwaitingReview,
    ReturnedForRevision,
    Done,
    Missed,
}
