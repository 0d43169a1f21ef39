namespace Jiangshang.School.Attempts;

public enum AttemptIncident
{
    /// <summary>An entry claimed a moment that had not come yet; it was refused.</summary>
    ClaimedTheFuture,

    /// <summary>The same while the server's own clock was in doubt; it was taken.</summary>
    ClaimedTheFutureInDoubt,

    /// <summary>An entry arrived after the end and was taken, because it may have been written in time.</summary>
    ArrivedLate,

    /// <summary>An entry arrived after the end, and nothing shows that it was written in time; it was refused.</summary>
    RefusedLate,

    /// <summary>Another device went on with the work.</summary>
    TakenOver,
}
