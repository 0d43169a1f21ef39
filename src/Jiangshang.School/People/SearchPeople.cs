using Jiangshang.School.Access;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>The first few students within reach whose number, name or class is looked for.</summary>
public sealed class SearchPeople(SchoolDatabase database, StudentProfiles profiles)
{
    private const int MostFound = 8;

    public async Task<IReadOnlyList<StudentProfile>> HandleAsync(Actor actor, string words, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var own = AccessRules.Of(Act.Search).For(actor.Role) == Reach.OwnClasses;
        var people = school.People.Where(person => person.Role == PersonRole.Student && person.Active);
        if (own)
        {
            people = people.Where(person => school.Students.Any(student => student.Id == person.Id
                && school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == student.ClassGroupId)));
        }

        var found = await PersonSearch.AmongAsync(school, people, words, cancellation);
        var first = await found.OrderBy(person => person.Number).Take(MostFound).Select(person => person.Id).ToListAsync(cancellation);
        return [.. (await profiles.OfAsync(first, cancellation)).Values.OrderBy(profile => profile.Number, StringComparer.Ordinal)];
    }
}
