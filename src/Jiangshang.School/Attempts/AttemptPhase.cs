namespace Jiangshang.School.Attempts;

/// <summary>Where an attempt stands.</summary>
public enum AttemptPhase
{
    /// <summary>The student works on it.</summary>
    Open,

    /// <summary>Handed in; a person has to mark it.</summary>
    AwaitingMarking,

    /// <summary>Scored, but not yet evidence: a person has to look at the record first.</summary>
    AwaitingReview,

    /// <summary>Marked, with the wish that it be improved and handed in again.</summary>
    ReturnedForRevision,

    /// <summary>Scored, by a scorer or a person.</summary>
    Scored,

    /// <summary>Closed, but what is in its record cannot be scored: a teacher looks at it and decides.</summary>
    AwaitingDecision,

    /// <summary>A person decided that it does not count; it uses up no attempt.</summary>
    Voided,
}
