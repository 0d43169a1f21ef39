using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Reads students in a line.</summary>
public sealed class StudentProfiles(SchoolDatabase database)
{
    /// <returns>Null when the school has no such student.</returns>
    public async Task<StudentProfile?> FindAsync(Guid student, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await Query(school, school.Students.Where(row => row.Id == student)).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>The students of a class that still are at the school, by number.</summary>
    public async Task<IReadOnlyList<StudentProfile>> OfClassAsync(Guid classGroup, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await Query(school, school.Students.Where(row => row.ClassGroupId == classGroup && row.Person.Active)).ToListAsync(cancellation);
    }

    public async Task<IReadOnlyDictionary<Guid, StudentProfile>> OfAsync(IReadOnlyCollection<Guid> students, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await Query(school, school.Students.Where(row => students.Contains(row.Id))).ToDictionaryAsync(profile => profile.Id, cancellation);
    }

    private static IQueryable<StudentProfile> Query(SchoolContext school, IQueryable<StudentRow> students) =>
        from student in students
        join person in school.People on student.Id equals person.Id
        join classGroup in school.ClassGroups on student.ClassGroupId equals classGroup.Id
        orderby person.Number
        select new StudentProfile(student.Id, person.Number, person.Name, classGroup.Id, classGroup.Name, student.EntryYear, student.Specialization, student.Version);
}
