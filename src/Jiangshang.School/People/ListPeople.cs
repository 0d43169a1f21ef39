using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>Everybody of the school, page by page, or those whose number, name or class is looked for.</summary>
public sealed class ListPeople(SchoolDatabase database)
{
    /// <param name="role">Only these; null for everybody.</param>
    public async Task<PeoplePage> HandleAsync(string? search, PersonRole? role, PageRequest page, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var found = await PersonSearch.AmongAsync(school, school.People, search, cancellation);
        var ofRole = await found.GroupBy(person => person.Role).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var total = role is { } only ? ofRole.GetValueOrDefault(only) : ofRole.Values.Sum();
        var place = page.Within(total);
        var shown = found
            .Where(person => role == null || person.Role == role)
            .OrderBy(person => person.Role).ThenBy(person => person.Number)
            .Skip(place.Skipped).Take(PageRequest.Size);
        var lines =
            from person in shown
            join student in school.Students on person.Id equals student.Id into students
            from student in students.DefaultIfEmpty()
            join classGroup in school.ClassGroups on student!.ClassGroupId equals classGroup.Id into classGroups
            from classGroup in classGroups.DefaultIfEmpty()
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
        return new PeoplePage(new(await lines.ToListAsync(cancellation), total, place.Number), ofRole);
    }
}
