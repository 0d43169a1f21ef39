using Jiangshang.Competencies.Evidence;
using Jiangshang.Contracts.SchoolLogs;
using Jiangshang.School.Access;
using Jiangshang.School.Records;
using Jiangshang.Server.Access;

namespace Jiangshang.Server.SchoolLogs;

/// <summary>The school's log: who founded, entered, changed and reset what.</summary>
public static class SchoolLogEndpoints
{
    public static void MapSchoolLog(this IEndpointRouteBuilder api) => api.MapGet("/api/school-log", ReadAsync).Requires(Act.ReadSchoolLog);

    private static async Task<SchoolLogView> ReadAsync(
        string? about, SchoolLogAct? act, Guid? by, int? page, SchoolLogReading reading, CancellationToken cancellation)
    {
        var number = Math.Max(1, page ?? 1);
        var read = await reading.HandleAsync(about, act is { } chosen ? Enum.Parse<RecordKind>(chosen.ToString()) : null, by, number, cancellation);
        return new SchoolLogView(
            [.. read.Entries.Select(row => EntryOf(row, read.Names))],
            read.Found,
            number,
            Math.Max(1, (read.Found + SchoolLogReading.PageSize - 1) / SchoolLogReading.PageSize));
    }

    private static SchoolLogEntry EntryOf(RecordEntryRow row, IReadOnlyDictionary<Guid, string> names)
    {
        var content = RecordLedger.Read(row.Text);
        var (before, after) = (content?.Before, content?.After);
        var facts = (before?.Keys ?? []).Union(after?.Keys ?? [], StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => new SchoolLogFact(name, before?.GetValueOrDefault(name), after?.GetValueOrDefault(name)))
            .Where(fact => fact.Before != fact.After);
        var parts = row.Subject.Split(':');
        return new SchoolLogEntry(
            row.Sequence,
            row.At,
            row.By,
            row.By is { } person ? names.GetValueOrDefault(person, "—") : null,
            Enum.Parse<SchoolLogAct>(row.Kind.ToString()),
            parts[0],
            string.Join(" · ", parts.Skip(1).Select(part => Guid.TryParse(part, out var id) ? names.GetValueOrDefault(id, "—") : part)),
            [.. facts]);
    }
}
