using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Records;

/// <summary>Reads the school's log, page by page.</summary>
public sealed class SchoolLogReading(SchoolDatabase database)
{
    public const int PageSize = 50;

    /// <param name="about">How the subject begins, such as <c>person</c>; null for all.</param>
    /// <param name="page">Counted from 1.</param>
    public async Task<SchoolLogPage> HandleAsync(string? about, RecordKind? kind, Guid? by, int page, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var entries = school.RecordEntries.Where(row => row.Chain == RecordEntryRow.SchoolLog);
        entries = string.IsNullOrEmpty(about) ? entries : entries.Where(row => row.Subject == about || row.Subject.StartsWith(about + ":"));
        entries = kind is null ? entries : entries.Where(row => row.Kind == kind);
        entries = by is null ? entries : entries.Where(row => row.By == by);
        var found = await entries.CountAsync(cancellation);
        var rows = await entries.OrderByDescending(row => row.Sequence).Skip((Math.Max(1, page) - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var ids = rows.SelectMany(IdsOf).Distinct().ToList();
        var people = await school.People.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Number, row.Name }).ToListAsync(cancellation);
        var classes = await school.ClassGroups.Where(row => ids.Contains(row.Id)).Select(row => new { row.Id, row.Name }).ToListAsync(cancellation);
        var names = people.Select(person => (person.Id, Name: $"{person.Name} {person.Number}")).Concat(classes.Select(group => (group.Id, group.Name)));
        return new SchoolLogPage(rows, found, names.ToDictionary(pair => pair.Id, pair => pair.Name));
    }

    private static IEnumerable<Guid> IdsOf(RecordEntryRow row) => row.Subject.Split(':').Skip(1)
        .Select(part => Guid.TryParse(part, out var id) ? id : (Guid?)null)
        .Append(row.By)
        .OfType<Guid>();
}
