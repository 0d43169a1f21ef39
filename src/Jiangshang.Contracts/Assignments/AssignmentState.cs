namespace Jiangshang.Contracts.Assignments;

public enum AssignmentState
{
    /// <summary>The window has not opened yet.</summary>
    Upcoming,

    /// <summary>Can be opened or gone on with.</summary>
    Open,

    /// <summary>Handed in; a teacher has to mark it.</summary>
    AwaitingMarking,

    /// <summary>Scored; it counts once a teacher has looked at the record.</summary>
    AwaitingReview,

    /// <summary>Marked with a request to revise, and attempts are left.</summary>
    ReturnedForRevision,

    /// <summary>Scored.</summary>
    Done,

    /// <summary>The window closed without a submission.</summary>
    Missed,
}
