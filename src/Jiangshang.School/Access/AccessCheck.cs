using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Access;

/// <summary>
/// Decides every request by <see cref="AccessRules"/>, and writes down when staff see or change something of a student's:
/// the students are minors, and the law asks for that log.
/// </summary>
public sealed class AccessCheck(SchoolDatabase database, TimeProvider clock)
{
    /// <param name="subject">The id of what the act is done to; not read for acts without a subject.</param>
    /// <returns>Null when it is allowed.</returns>
    public async Task<Rejection?> RefusalAsync(Actor actor, Act act, Guid subject = default, CancellationToken cancellation = default)
    {
        var rule = AccessRules.Of(act);
        var reach = rule.For(actor.Role);
        if (reach == Reach.Nobody)
        {
            return new AccessRejected();
        }

        if (rule.Subject == AccessSubject.None)
        {
            return null;
        }

        if (rule.Subject == AccessSubject.Students)
        {
            await LogAsync(actor, act, null, null, cancellation);
            return null;
        }

        await using var school = database.Read();
        var (exists, student, classGroup) = await ResolveAsync(school, rule.Subject, subject, cancellation);
        if (!exists)
        {
            return new SubjectUnknown();
        }

        if (!await ReachesAsync(school, actor, reach, student, classGroup, cancellation))
        {
            return new AccessRejected();
        }

        // A member of staff's own account is nobody's data but the school's.
        if (rule.Subject != AccessSubject.Person || student is not null)
        {
            await LogAsync(actor, act, student, classGroup, cancellation);
        }

        return null;
    }

    /// <summary>The same for several students at once, with as many questions as for one: one that is refused refuses all.</summary>
    public async Task<Rejection?> RefusalOfStudentsAsync(Actor actor, Act act, IReadOnlyCollection<Guid> students, CancellationToken cancellation = default)
    {
        if (students.Count == 0)
        {
            return null;
        }

        var reach = AccessRules.Of(act).For(actor.Role);
        if (reach is Reach.Nobody or Reach.Own)
        {
            return new AccessRejected();
        }

        await using var school = database.Read();
        var known = await school.Students
            .Where(row => students.Contains(row.Id))
            .Select(row => new
            {
                row.Id,
                row.ClassGroupId,
                Taught = school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == row.ClassGroupId),
            })
            .ToListAsync(cancellation);
        if (students.Distinct().Count() != known.Count)
        {
            return new SubjectUnknown();
        }

        if (reach == Reach.OwnClasses && !known.TrueForAll(student => student.Taught))
        {
            return new AccessRejected();
        }

        await LogAsync(actor, act, [.. known.Select(student => (student.Id, student.ClassGroupId))], cancellation);
        return null;
    }

    /// <summary>The same for several subjects at once: one that is refused refuses all.</summary>
    public async Task<Rejection?> RefusalAsync(Actor actor, Act act, IReadOnlyList<Guid> subjects, CancellationToken cancellation = default)
    {
        foreach (var subject in subjects.Distinct())
        {
            if (await RefusalAsync(actor, act, subject, cancellation) is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    /// <summary>The same where the owner is already known and only the own things are in reach: it asks the database nothing.</summary>
    public static Rejection? RefusalForOwn(Actor actor, Act act, Guid owner) =>
        AccessRules.Of(act).For(actor.Role) == Reach.Own && owner == actor.Person ? null : new AccessRejected();

    private Task LogAsync(Actor actor, Act act, Guid? student, Guid? classGroup, CancellationToken cancellation) =>
        LogAsync(actor, act, [(student, classGroup)], cancellation);

    private async Task LogAsync(Actor actor, Act act, IReadOnlyList<(Guid? Student, Guid? ClassGroup)> subjects, CancellationToken cancellation)
    {
        if (!actor.IsStaff)
        {
            return;
        }

        await database.WriteAsync(
            open =>
            {
                open.AccessLog.AddRange(subjects.Select(subject => new AccessLogRow
                {
                    At = clock.GetUtcNow(),
                    PersonId = actor.Person,
                    Act = act.ToString(),
                    StudentId = subject.Student,
                    ClassGroupId = subject.ClassGroup,
                }));
                return Task.CompletedTask;
            },
            cancellation);
    }

    private static async Task<bool> ReachesAsync(SchoolContext school, Actor actor, Reach reach, Guid? student, Guid? classGroup, CancellationToken cancellation) =>
        reach switch
        {
            Reach.Nobody => false,
            Reach.Own => student == actor.Person,
            Reach.OwnClasses => await school.ClassGroupTeachers.AnyAsync(row => row.TeacherId == actor.Person && row.ClassGroupId == classGroup, cancellation),
            Reach.Everybody => true,
        };

    private static async Task<(bool Exists, Guid? Student, Guid? ClassGroup)> ResolveAsync(SchoolContext school, AccessSubject subject, Guid id, CancellationToken cancellation)
    {
        if (subject == AccessSubject.ClassGroup)
        {
            return (await school.ClassGroups.AnyAsync(row => row.Id == id, cancellation), null, id);
        }

        var student = subject switch
        {
            AccessSubject.Assignment => await school.Assignments.Where(row => row.Id == id).Select(row => row.StudentId).FirstOrDefaultAsync(cancellation),
            AccessSubject.Attempt => await school.Attempts.Where(row => row.Id == id).Select(row => row.StudentId).FirstOrDefaultAsync(cancellation),
            AccessSubject.Certificate => await school.Certificates.Where(row => row.Id == id).Select(row => row.StudentId).FirstOrDefaultAsync(cancellation),
            AccessSubject.Appeal => await school.Appeals.Where(row => row.Id == id).Select(row => row.StudentId).FirstOrDefaultAsync(cancellation),
            AccessSubject.Artefact => await school.Artefacts.Where(row => row.Id == id && row.RemovedAt == null).Select(row => row.StudentId).FirstOrDefaultAsync(cancellation),
            _ => id,
        };
        var classGroup = await school.Students.Where(row => row.Id == student).Select(row => (Guid?)row.ClassGroupId).FirstOrDefaultAsync(cancellation);
        return subject == AccessSubject.Person && classGroup is null
            ? (await school.People.AnyAsync(row => row.Id == id, cancellation), null, null)
            : (classGroup is not null, student, classGroup);
    }
}
