namespace Jiangshang.Contracts.Attempts;

public enum AttemptState
{
    Open,
    AwaitingMarking,

    /// <summary>Scored; it counts once a teacher has looked at the record.</summary>
    AwaitingReview,
    ReturnedForRevision,
    Scored,

    /// <summary>Closed, but its record cannot be scored: a teacher decides.</summary>
    AwaitingDecision,

    /// <summary>A teacher decided that it does not count; it uses up no attempt.</summary>
    Voided,
}
