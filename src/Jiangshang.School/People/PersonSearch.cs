using System.Linq.Expressions;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.People;

/// <summary>
/// Finds people by the beginning of their number, name or given name, each through an index, and by their class; so a search
/// costs what it finds and not what the school is. Only what begins nowhere is looked for inside names and numbers.
/// </summary>
internal static class PersonSearch
{
    /// <summary>Follows every text that begins with what stands before it: the last code point there is.</summary>
    private const string Last = "\U0010FFFF";

    /// <param name="people">Those searched among.</param>
    public static async Task<IQueryable<PersonRow>> AmongAsync(SchoolContext school, IQueryable<PersonRow> people, string? words, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return people;
        }

        var text = words.Trim();
        var beginning = Beginning(school, text);
        var found = people.Where(person => beginning.Contains(person.Id));
        return await found.AnyAsync(cancellation)
            ? found
            : people.Where(person => person.Number.Contains(text) || person.Name.Contains(text));
    }

    private static IQueryable<Guid> Beginning(SchoolContext school, string text)
    {
        var inClasses = school.Students
            .Where(student => school.ClassGroups.Any(row => row.Id == student.ClassGroupId && row.Name.Contains(text)))
            .Select(student => student.Id);
        return Beginning(school.People, person => person.Number, text)
            .Union(Beginning(school.People, person => person.Name, text))
            .Union(Beginning(school.People, person => person.GivenName, text))
            .Union(inClasses);
    }

    /// <summary>From the text up to what follows it by code point: the one comparison that both databases answer from an index.</summary>
    private static IQueryable<Guid> Beginning(IQueryable<PersonRow> people, Expression<Func<PersonRow, string>> of, string text)
    {
        var end = text + Last;

        // Closures, so that the words are sent as parameters.
        Expression<Func<string>> from = () => text;
        Expression<Func<string>> until = () => end;
        var compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;
        var within = Expression.AndAlso(
            Expression.GreaterThanOrEqual(Expression.Call(compare, of.Body, from.Body), Expression.Constant(0)),
            Expression.LessThan(Expression.Call(compare, of.Body, until.Body), Expression.Constant(0)));
        return people.Where(Expression.Lambda<Func<PersonRow, bool>>(within, of.Parameters)).Select(person => person.Id);
    }
}
