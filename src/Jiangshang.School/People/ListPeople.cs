using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Everybody of the school, or those whose number, name or class holds a text.</summary>
public sealed class ListPeople(SchoolDatabase database)
{
    private const int MostShown = 2_000;

    public async Task<IReadOnlyList<PersonLine>> HandleAsync(string? search, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var people =
            from person in school.People
            join student in school.Students on person.Id equals student.Id into students
            from student in students.DefaultIfEmpty()
            join classGroup in school.ClassGroups on student!.ClassGroupId equals classGroup.Id into classGroups
            from classGroup in classGroups.DefaultIfEmpty()
            where string.IsNullOrEmpty(search) || person.Number.Contains(search) || person.Name.Contains(search) || classGroup!.Name.Contains(search)
            orderby person.Role, person.Number
            select new PersonLine(
                person.Id,
                person.Number,
                person.Name,
                person.Role,
                classGroup!.Name,
                student == null ? null : student.EntryYear,
                student!.Specialization,
                person.MustChangePassword,
                person.Active);
        return await people.Take(MostShown).ToListAsync(cancellation);
    }
}
