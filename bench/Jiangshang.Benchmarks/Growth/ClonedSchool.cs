using System.Data.Common;
using System.Globalization;
using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Storage;
using Chain = Jiangshang.Competencies.Evidence.EvidenceLedger;

namespace Jiangshang.Benchmarks.Growth;

/// <summary>
/// Makes the demo school large: its students of the third year, with everything in their records, are entered again and again
/// under new names, numbers and classes. Every chain is hashed anew and holds. Only what students typed is left out: it would be
/// hundreds of kilobytes each, and no page reads it.
/// </summary>
internal sealed class ClonedSchool(SchoolDatabase database)
{
    private const int ClassSize = 40;

    /// <summary>About what three years leave behind.</summary>
    private const int EvidenceOfEach = 100;
    private const int StudentsInOneTransaction = 400;
    private static readonly string[] OfStudent = ["Assignments", "Attempts", "Certificates", "Artefacts"];

    /// <param name="students">How many the school shall have, the demo school's own included.</param>
    public async Task GrowAsync(int students)
    {
        await using var connection = await database.ConnectAsync();
        var template = await StudentTemplate.ReadAllAsync(connection, OfStudent);
        var classGroup = Guid.Empty;
        for (var begun = await CountAsync(connection); begun < students;)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            var insert = new RowInserts(connection, transaction);
            for (var end = Math.Min(students, begun + StudentsInOneTransaction); begun < end; begun++)
            {
                var place = begun;
                var of = template[place % template.Count];
                if (place % ClassSize == 0 || classGroup == Guid.Empty)
                {
                    classGroup = Guid.CreateVersion7();
                    await insert.AddAsync("ClassGroups", new() { ["Id"] = classGroup, ["Name"] = string.Create(CultureInfo.InvariantCulture, $"{of.EntryYear} 级大校 {(place / ClassSize) + 1}班"), ["EntryYear"] = of.EntryYear });
                }

                await CloneAsync(insert, of, place, classGroup);
            }

            await insert.FlushAsync();
            await transaction.CommitAsync();
        }
    }

    private static async Task CloneAsync(RowInserts insert, StudentTemplate of, int place, Guid classGroup)
    {
        var ids = new Dictionary<Guid, Guid>();
        Guid New(Guid old) => ids.TryGetValue(old, out var known) ? known : ids[old] = Guid.CreateVersion7();
        var student = New(of.Id);
        await insert.AddAsync("People", new(of.Person)
        {
            ["Id"] = student,
            ["Number"] = string.Create(CultureInfo.InvariantCulture, $"G{place:D6}"),
            ["Name"] = string.Create(CultureInfo.InvariantCulture, $"{"赵钱孙李周吴郑王冯陈"[place % 10]}同学{place}"),
        });
        await insert.AddAsync("Students", new(of.Student) { ["Id"] = student, ["ClassGroupId"] = classGroup });
        foreach (var row in of.Rows)
        {
            New(row.Id);
        }

        foreach (var row in of.Rows)
        {
            await insert.AddAsync(row.Table, row.With(old => ids.TryGetValue(old, out var own) ? own : old, student));
        }

        EvidenceRecord? last = null;
        while ((last?.Sequence ?? 0) < EvidenceOfEach && of.Evidence.Count > 0)
        {
            // The same work measured again: new entries, of the same attempts.
            var entries = new Dictionary<EvidenceId, EvidenceId>();
            foreach (var content in of.Evidence)
            {
                last = Chain.Append(last, Moved(content, student, entries, New));
                await insert.AddAsync("Evidence", RowOf(last, student));
            }
        }

        if (last is not null)
        {
            await insert.AddAsync("LedgerHeads", new() { ["StudentId"] = student, ["Length"] = last.Sequence, ["Hash"] = last.Hash });
        }
    }

    private static EvidenceContent Moved(EvidenceContent content, Guid student, Dictionary<EvidenceId, EvidenceId> entries, Func<Guid, Guid> own) => content with
    {
        Id = entries[content.Id] = new(Guid.CreateVersion7().ToString()),
        Student = new(student.ToString()),
        Attempt = content.Attempt is { } attempt ? new(own(Guid.Parse(attempt.Value)).ToString()) : null,
        Supersedes = content.Supersedes is { } superseded ? entries.GetValueOrDefault(superseded, superseded) : null,
    };

    private static Dictionary<string, object?> RowOf(EvidenceRecord record, Guid student) => new()
    {
        ["Id"] = Guid.Parse(record.Content.Id.Value),
        ["StudentId"] = student,
        ["Sequence"] = record.Sequence,
        ["Origin"] = $"growth:{record.Content.Id.Value}",
        ["AttemptId"] = record.Content.Attempt is { } attempt ? Guid.Parse(attempt.Value) : null,
        ["Supersedes"] = record.Content.Supersedes is { } superseded ? Guid.Parse(superseded.Value) : null,
        ["Content"] = StorageJson.Write(record.Content),
        ["PreviousHash"] = record.PreviousHash,
        ["Hash"] = record.Hash,
        ["RecordedAt"] = record.Content.RecordedAt.UtcTicks,
    };

    private static async Task<int> CountAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT count(*) FROM "Students" """;
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }
}
