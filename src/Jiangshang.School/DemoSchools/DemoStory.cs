namespace Jiangshang.School.DemoSchools;

/// <summary>What became of an invented student so far.</summary>
internal enum DemoStory
{
    /// <summary>Third year: nothing is missing.</summary>
    Cleared,

    /// <summary>Third year: cleared, one requirement by a teacher's decision.</summary>
    ClearedByDecision,

    /// <summary>Third year: everything but the mandatory certificate.</summary>
    CertificateMissing,

    /// <summary>Third year: the certificate is handed in and waits for the second person.</summary>
    CertificateWaiting,

    CertificateExpired,

    CertificateRevoked,

    CertificateRejected,

    /// <summary>Third year: types 74 characters a minute, remedial training assigned.</summary>
    TypingShort,

    /// <summary>Third year: some requirements short, remedial training under way.</summary>
    InRemediation,

    /// <summary>Third year: the last piece of work waits for its mark.</summary>
    AwaitingMarking,

    /// <summary>Second year, or first: as far as the timetable has come.</summary>
    OnTheWay,

    /// <summary>Entered only now: must change the first password, has done nothing yet.</summary>
    JustArrived,
}
