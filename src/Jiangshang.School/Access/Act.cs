namespace Jiangshang.School.Access;

/// <summary>Everything that can be asked of the school. Who may is decided in <see cref="AccessRules"/> and nowhere else.</summary>
public enum Act
{
    UseOwnSession,
    ReadOwnHome,
    ReadOwnAssignments,
    ReadTasks,
    Search,
    Practise,

    ReadStudent,
    ExportStudent,
    OverrideRequirement,
    HandInCertificate,
    PlanCertificates,
    AssignWork,
    AssignRemedial,

    OpenAttempt,
    WorkOnAttempt,
    ReadAttempt,
    ReadMarkingQueue,
    MarkAttempt,
    ReadWaitingReviews,
    ReviewAttempt,
    ReadArtefact,

    RaiseAppeal,
    ReadAppeals,
    DecideAppeal,

    ReadWaitingCertificates,
    DecideCertificate,

    ReadClassGroups,
    ReadClassGroup,
    AssignClassGroup,

    ReadSchoolLog,
    ProctorClassGroup,
    KeepTypingTexts,

    KeepPeople,
    EnterStaff,
    KeepPerson,
}
