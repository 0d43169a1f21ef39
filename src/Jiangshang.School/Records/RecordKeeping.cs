using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Records;

/// <summary>
/// Keeps the record chains. Called by every saving itself, so that nothing covered can be saved without its entry, whoever writes the code
/// that changes it.
/// </summary>
internal static class RecordKeeping
{
    /// <summary>Adds the entries for what is about to be saved; they are saved together with it.</summary>
    public static async Task NoteAsync(SchoolContext school, CancellationToken cancellation)
    {
        var changes = await RecordChanges.OfAsync(school, cancellation);
        foreach (var chain in changes.GroupBy(change => change.Chain))
        {
            await NoteAsync(school, chain.Key, [.. chain], cancellation);
        }
    }

    public static async Task NoteAsync(SchoolContext school, Guid chain, IReadOnlyList<RecordChange> changes, CancellationToken cancellation)
    {
        var isNew = changes.Any(change => change is { Subject: RecordSubject.Student or RecordSubject.School, IsNew: true });
        if (!isNew)
        {
            await LockAsync(school, chain, cancellation);
        }

        var head = isNew ? null : school.RecordHeads.Local.FindEntry(chain)?.Entity
            ?? await school.RecordHeads.AsTracking().SingleOrDefaultAsync(row => row.Chain == chain, cancellation);
        foreach (var change in changes)
        {
            var before = change.IsNew ? null : await BeforeAsync(school, change, cancellation);
            var isState = change.Kind is RecordKind.Added or RecordKind.Changed;
            if (isState && before is not null && RecordLedger.Same(before, change.After))
            {
                continue;
            }

            head = Append(school, head, change, before);
        }
    }

    private static RecordHeadRow Append(SchoolContext school, RecordHeadRow? head, RecordChange change, IReadOnlyDictionary<string, string?>? before)
    {
        var at = school.WritingAt ?? school.Clock.GetUtcNow();
        var content = new RecordContent(
            change.Chain.ToString(),
            change.Kind,
            change.Subject,
            school.WritingFor is { } person ? $"Person:{person}" : "Program",
            at,
            before,
            change.After);
        var entry = RecordLedger.Append(head?.Length ?? 0, head?.Hash ?? Competencies.Evidence.EvidenceLedger.Genesis, content);
        school.RecordEntries.Add(new RecordEntryRow
        {
            Chain = change.Chain,
            Sequence = entry.Sequence,
            Kind = change.Kind,
            Subject = change.Subject,
            By = school.WritingFor,
            At = at,
            Text = entry.Text,
            PreviousHash = entry.PreviousHash,
            Hash = entry.Hash,
        });
        if (head is null)
        {
            head = new RecordHeadRow { Chain = change.Chain, Length = entry.Sequence, Hash = entry.Hash };
            school.RecordHeads.Add(head);
            return head;
        }

        (head.Length, head.Hash) = (entry.Sequence, entry.Hash);
        if (school.Entry(head).State == EntityState.Unchanged)
        {
            school.Entry(head).State = EntityState.Modified;
        }

        return head;
    }

    /// <summary>What the last entry about the subject said, also one not saved yet.</summary>
    private static async Task<IReadOnlyDictionary<string, string?>?> BeforeAsync(SchoolContext school, RecordChange change, CancellationToken cancellation)
    {
        var text = school.RecordEntries.Local
                .Where(row => row.Chain == change.Chain && row.Subject == change.Subject)
                .OrderByDescending(row => row.Sequence)
                .Select(row => row.Text)
                .FirstOrDefault()
            ?? await school.RecordEntries
                .Where(row => row.Chain == change.Chain && row.Subject == change.Subject)
                .OrderByDescending(row => row.Sequence)
                .Select(row => row.Text)
                .FirstOrDefaultAsync(cancellation);
        return text is null ? null : RecordLedger.Read(text)?.After;
    }

    /// <summary>Writers of one chain wait for each other: on SQLite anyway, on PostgreSQL at the student's row or at the log's own lock.</summary>
    private static async Task LockAsync(SchoolContext school, Guid chain, CancellationToken cancellation)
    {
        if (school is not PostgresSchoolContext)
        {
            return;
        }

        if (chain == RecordEntryRow.SchoolLog)
        {
            await school.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended('school log', 0))", cancellation);
        }
        else
        {
            await school.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Students" WHERE "Id" = {chain} FOR NO KEY UPDATE""", cancellation);
        }
    }
}
