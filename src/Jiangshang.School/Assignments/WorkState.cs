namespace Jiangshang.School.Assignments;

/// <summary>Where a student's assignment stands.</summary>
public enum WorkState
{
    Upcoming,
    Open,
    AwaitingMarking,
    ReturnedForRevision,
    Done,
    Missed,
}
