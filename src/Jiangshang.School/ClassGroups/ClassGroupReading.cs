using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.Summaries;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.ClassGroups;

/// <summary>Reads classes in a line. A page of them is the same few questions to the database, whatever the size of the school.</summary>
public sealed class ClassGroupReading(SchoolDatabase database, StudentSummaries summaries)
{
    /// <summary>The classes this person may see, by entry year and name.</summary>
    /// <param name="find">Part of the name, or the entry year; empty for all.</param>
    public async Task<ClassGroupPage> ForAsync(Actor actor, string? find, PageRequest page, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var seen = Seen(school, actor, find);
        var all = await seen.GroupBy(_ => 1).Select(group => new { Count = group.Count(), Earliest = group.Min(row => row.EntryYear) }).FirstOrDefaultAsync(cancellation);
        if (all is null)
        {
            return new ClassGroupPage(new([], 0, 1), 0, 0, null);
        }

        var place = page.Within(all.Count);
        var rows = await seen.OrderBy(row => row.EntryYear).ThenBy(row => row.Name).Skip(place.Skipped).Take(PageRequest.Size).ToListAsync(cancellation);

        // An administrator keeps accounts: what evidence says of a class is not hers to know.
        var lines = await LinesAsync(school, rows, seesEvidence: actor.Role != PersonRole.Administrator, cancellation);
        var onePage = all.Count == rows.Count;
        return new ClassGroupPage(
            new(lines, all.Count, place.Number),
            onePage ? lines.Sum(line => line.Students) : await school.Students.CountAsync(student => student.Person.Active && seen.Any(row => row.Id == student.ClassGroupId), cancellation),
            onePage || actor.Role != PersonRole.Teacher ? lines.Sum(line => line.AwaitingMarking) : await Waiting(school, seen).CountAsync(cancellation),
            all.Earliest);
    }

    /// <summary>The first few classes within reach that are looked for; nothing is counted of them.</summary>
    public async Task<IReadOnlyList<ClassGroupLine>> NamedAsync(Actor actor, string find, int most, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await Seen(school, actor, find)
            .OrderBy(row => row.EntryYear).ThenBy(row => row.Name)
            .Take(most)
            .Select(row => new ClassGroupLine(row.Id, row.Name, row.EntryYear, 0, 0, 0, 0))
            .ToListAsync(cancellation);
    }

    /// <returns>Null when there is no such class; what is judged of its students is not said.</returns>
    public async Task<ClassGroupLine?> FindAsync(Guid classGroup, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.ClassGroups
            .Where(row => row.Id == classGroup)
            .Select(row => new ClassGroupLine(
                row.Id,
                row.Name,
                row.EntryYear,
                school.Students.Count(student => student.ClassGroupId == row.Id && student.Person.Active),
                0,
                0,
                school.Attempts.Count(attempt => (attempt.Phase == AttemptPhase.AwaitingMarking || attempt.Phase == AttemptPhase.AwaitingDecision)
                    && school.Students.Any(student => student.Id == attempt.StudentId && student.ClassGroupId == row.Id))))
            .SingleOrDefaultAsync(cancellation);
    }

    private static IQueryable<ClassGroupRow> Seen(SchoolContext school, Actor actor, string? find)
    {
        var own = AccessRules.Of(Act.ReadClassGroups).For(actor.Role) == Reach.OwnClasses;
        var seen = school.ClassGroups.Where(row => !own || school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == row.Id));
        return string.IsNullOrWhiteSpace(find) ? seen
            : int.TryParse(find.Trim(), out var year) ? seen.Where(row => row.EntryYear == year || row.Name.Contains(find.Trim()))
            : seen.Where(row => row.Name.Contains(find.Trim()));
    }

    private async Task<IReadOnlyList<ClassGroupLine>> LinesAsync(SchoolContext school, List<ClassGroupRow> rows, bool seesEvidence, CancellationToken cancellation)
    {
        var classes = rows.ConvertAll(row => row.Id);
        if (seesEvidence)
        {
            await summaries.RefreshAsync(classes, cancellation);
        }

        var believed = summaries.Believed(school);
        var students = await (
                from student in school.Students
                where classes.Contains(student.ClassGroupId) && student.Person.Active
                join summary in believed on student.Id equals summary.StudentId into made
                from summary in made.DefaultIfEmpty()
                group new { Judged = summary != null && summary.Version == student.Version, Cleared = summary != null && summary.Cleared } by student.ClassGroupId into members
                select new
                {
                    members.Key,
                    All = members.Count(),
                    Judged = members.Count(member => member.Judged),
                    Cleared = members.Count(member => member.Judged && member.Cleared),
                })
            .ToDictionaryAsync(members => members.Key, cancellation);
        var waiting = seesEvidence ? await WaitingAsync(school, classes, cancellation) : [];
        return [.. rows.Select(row => students.GetValueOrDefault(row.Id) is { } counted
            ? new ClassGroupLine(row.Id, row.Name, row.EntryYear, counted.All, seesEvidence ? counted.Cleared : 0, seesEvidence ? counted.All - counted.Judged : 0, waiting.GetValueOrDefault(row.Id))
            : new ClassGroupLine(row.Id, row.Name, row.EntryYear, 0, 0, 0, 0))];
    }

    private static async Task<Dictionary<Guid, int>> WaitingAsync(SchoolContext school, List<Guid> classes, CancellationToken cancellation) =>
        await school.Attempts
            .Where(attempt => attempt.Phase == AttemptPhase.AwaitingMarking || attempt.Phase == AttemptPhase.AwaitingDecision)
            .Join(school.Students.Where(student => classes.Contains(student.ClassGroupId)), attempt => attempt.StudentId, student => student.Id, (_, student) => student.ClassGroupId)
            .GroupBy(classGroup => classGroup)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);

    private static IQueryable<AttemptRow> Waiting(SchoolContext school, IQueryable<ClassGroupRow> seen) => school.Attempts.Where(attempt =>
        (attempt.Phase == AttemptPhase.AwaitingMarking || attempt.Phase == AttemptPhase.AwaitingDecision)
        && school.Students.Any(student => student.Id == attempt.StudentId && seen.Any(row => row.Id == student.ClassGroupId)));
}
