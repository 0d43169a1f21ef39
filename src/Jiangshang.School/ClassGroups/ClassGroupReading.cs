using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.ClassGroups;

/// <summary>Reads classes in a line.</summary>
public sealed class ClassGroupReading(SchoolDatabase database)
{
    /// <summary>The classes this person may see, by entry year and name.</summary>
    public async Task<IReadOnlyList<ClassGroupLine>> ForAsync(Actor actor, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var own = AccessRules.Of(Act.ReadClassGroups).For(actor.Role) == Reach.OwnClasses;
        var seen = school.ClassGroups
            .Where(row => !own || school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == row.Id));
        return await Query(school, seen).ToListAsync(cancellation);
    }

    /// <returns>Null when there is no such class.</returns>
    public async Task<ClassGroupLine?> FindAsync(Guid classGroup, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await Query(school, school.ClassGroups.Where(row => row.Id == classGroup)).SingleOrDefaultAsync(cancellation);
    }

    private static IQueryable<ClassGroupLine> Query(SchoolContext school, IQueryable<ClassGroupRow> classGroups) =>
        from classGroup in classGroups
        orderby classGroup.EntryYear descending, classGroup.Name
        select new ClassGroupLine(
            classGroup.Id,
            classGroup.Name,
            classGroup.EntryYear,
            school.Students.Count(student => student.ClassGroupId == classGroup.Id && student.Person.Active),
            school.Attempts.Count(attempt => (attempt.Phase == AttemptPhase.AwaitingMarking || attempt.Phase == AttemptPhase.AwaitingDecision)
                && school.Students.Any(student => student.Id == attempt.StudentId && student.ClassGroupId == classGroup.Id)));
}
