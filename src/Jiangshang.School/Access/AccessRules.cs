using System.Collections.Frozen;

namespace Jiangshang.School.Access;

/// <summary>
/// The one table of who may do what: students only for themselves; teachers for the students of their classes; registrars for
/// the whole school; administrators keep the accounts and see no evidence.
/// </summary>
public static class AccessRules
{
    private static readonly FrozenDictionary<Act, AccessRule> Rules = new Dictionary<Act, AccessRule>
    {
        [Act.UseOwnSession] = new(AccessSubject.None, Reach.Own, Reach.Own, Reach.Own, Reach.Own),
        [Act.ReadOwnHome] = new(AccessSubject.None, Reach.Own, Reach.Nobody, Reach.Nobody, Reach.Nobody),
        [Act.ReadOwnAssignments] = new(AccessSubject.None, Reach.Own, Reach.Nobody, Reach.Nobody, Reach.Nobody),
        [Act.ReadTasks] = new(AccessSubject.None, Reach.Everybody, Reach.Everybody, Reach.Everybody, Reach.Nobody),
        [Act.Search] = new(AccessSubject.Students, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Everybody),
        [Act.Practise] = new(AccessSubject.None, Reach.Own, Reach.Nobody, Reach.Nobody, Reach.Nobody),

        [Act.ReadStudent] = new(AccessSubject.Student, Reach.Own, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.ExportStudent] = new(AccessSubject.Student, Reach.Own, Reach.Nobody, Reach.Everybody, Reach.Nobody),
        [Act.OverrideRequirement] = new(AccessSubject.Student, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.HandInCertificate] = new(AccessSubject.Student, Reach.Own, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.PlanCertificates] = new(AccessSubject.Student, Reach.Own, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.AssignWork] = new(AccessSubject.Student, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.AssignRemedial] = new(AccessSubject.Student, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),

        [Act.OpenAttempt] = new(AccessSubject.Assignment, Reach.Own, Reach.Nobody, Reach.Nobody, Reach.Nobody),
        [Act.WorkOnAttempt] = new(AccessSubject.Attempt, Reach.Own, Reach.Nobody, Reach.Nobody, Reach.Nobody),
        [Act.ReadAttempt] = new(AccessSubject.Attempt, Reach.Own, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.ReadMarkingQueue] = new(AccessSubject.Students, Reach.Nobody, Reach.OwnClasses, Reach.Nobody, Reach.Nobody),
        [Act.MarkAttempt] = new(AccessSubject.Attempt, Reach.Nobody, Reach.OwnClasses, Reach.Nobody, Reach.Nobody),
        [Act.ReadWaitingReviews] = new(AccessSubject.Students, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.ReviewAttempt] = new(AccessSubject.Attempt, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.ReadArtefact] = new(AccessSubject.Artefact, Reach.Own, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),

        [Act.RaiseAppeal] = new(AccessSubject.Attempt, Reach.Own, Reach.Nobody, Reach.Nobody, Reach.Nobody),
        [Act.ReadAppeals] = new(AccessSubject.Students, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.DecideAppeal] = new(AccessSubject.Appeal, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),

        [Act.ReadWaitingCertificates] = new(AccessSubject.Students, Reach.Nobody, Reach.Nobody, Reach.Everybody, Reach.Nobody),
        [Act.DecideCertificate] = new(AccessSubject.Certificate, Reach.Nobody, Reach.Nobody, Reach.Everybody, Reach.Nobody),

        [Act.ReadClassGroups] = new(AccessSubject.None, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Everybody),
        [Act.ReadClassGroup] = new(AccessSubject.ClassGroup, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.AssignClassGroup] = new(AccessSubject.ClassGroup, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),

        [Act.ReadSchoolLog] = new(AccessSubject.None, Reach.Nobody, Reach.Nobody, Reach.Everybody, Reach.Everybody),
        [Act.ProctorClassGroup] = new(AccessSubject.ClassGroup, Reach.Nobody, Reach.OwnClasses, Reach.Everybody, Reach.Nobody),
        [Act.KeepTypingTexts] = new(AccessSubject.None, Reach.Nobody, Reach.Everybody, Reach.Everybody, Reach.Nobody),

        [Act.KeepPeople] = new(AccessSubject.Students, Reach.Nobody, Reach.Nobody, Reach.Nobody, Reach.Everybody),
        [Act.EnterStaff] = new(AccessSubject.None, Reach.Nobody, Reach.Nobody, Reach.Nobody, Reach.Everybody),
        [Act.KeepPerson] = new(AccessSubject.Person, Reach.Nobody, Reach.Nobody, Reach.Nobody, Reach.Everybody),
    }.ToFrozenDictionary();

    public static AccessRule Of(Act act) => Rules[act];
}
