using System.Collections.Concurrent;
using Jiangshang.Competencies.Standards;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>
/// The journals being written now, so that saving an entry asks the database nothing. What is not here is read from it; the
/// database still has the last word on every entry, so a second server or a restart changes nothing but speed.
/// </summary>
public sealed class AttemptJournals(SchoolDatabase database, SchoolLibrary library, TaskEditions editions)
{
    private const int MostKept = 20_000;
    private readonly ConcurrentDictionary<Guid, AttemptJournal> _journals = new();

    /// <summary>To be called when an attempt has been closed.</summary>
    public void Forget(Guid attempt)
    {
        if (_journals.TryRemove(attempt, out var journal))
        {
            lock (journal)
            {
                journal.Stale = true;
            }
        }
    }

    /// <returns>Null when there is no such attempt; a closed journal when the attempt is.</returns>
    internal async ValueTask<AttemptJournal?> FindAsync(Guid attempt, CancellationToken cancellation)
    {
        if (_journals.TryGetValue(attempt, out var known) && !known.Stale)
        {
            return known;
        }

        var read = await ReadAsync(attempt, cancellation);
        if (read is null or { Closed: true })
        {
            return read;
        }

        if (_journals.Count >= MostKept)
        {
            ForgetIdle();
        }

        // Two requests may have read at once: only one of them may be written to.
        return _journals.AddOrUpdate(attempt, read, (_, present) => present.Stale ? read : present);
    }

    private async Task<AttemptJournal?> ReadAsync(Guid attempt, CancellationToken cancellation)
    {
        await using var school = database.Read();
        var row = await school.Attempts
            .Where(row => row.Id == attempt)
            .Select(row => new { row.StudentId, row.TaskCode, row.TaskVersion, row.Condition, row.Phase, row.StartedAt, row.BegunAt, row.EndsAt })
            .SingleOrDefaultAsync(cancellation);
        if (row is null)
        {
            return null;
        }

        var entries = school.JournalEntries.Where(entry => entry.AttemptId == attempt);
        var last = await entries.MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
        var writer = await school.AttemptWriters.SingleOrDefaultAsync(writer => writer.AttemptId == attempt, cancellation);
        var lateFrom = row.EndsAt + library.Clock.ClaimTolerance ?? DateTimeOffset.MaxValue;
        var contact = await entries.Where(entry => entry.ReceivedAt <= lateFrom).MaxAsync(entry => (DateTimeOffset?)entry.ReceivedAt, cancellation);
        var firstLate = await entries.Where(entry => entry.ReceivedAt > lateFrom).MinAsync(entry => (DateTimeOffset?)entry.ReceivedAt, cancellation);
        var rules = await school.Schools.Select(only => new { only.LateDeliveryMinutes, only.JournalCharacters }).FirstOrDefaultAsync(cancellation);
        var desk = (await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation))?.Desk;
        var state = new AttemptJournalState(
            attempt,
            row.StudentId,
            desk,
            row.Condition == WorkCondition.Practice,
            row.Phase != AttemptPhase.Open,
            row.BegunAt,
            row.EndsAt,
            TimeSpan.FromMinutes(rules?.LateDeliveryMinutes ?? 0),
            writer?.Device,
            writer?.HeardAt ?? default,
            contact ?? row.BegunAt ?? row.StartedAt,
            firstLate);
        return new AttemptJournal(state, last)
        {
            MostCharacters = rules?.JournalCharacters ?? 0,
            Characters = await entries.SumAsync(entry => (long)entry.Payload.Length, cancellation),
            Known = desk is null ? null : await KnownAsync(entries, desk, last, cancellation),
        };
    }

    /// <summary>What the workshop knows of the entries that are there.</summary>
    /// <param name="last">Entries that arrive while this is read belong to another server; the writer will find them.</param>
    private static async Task<JournalState?> KnownAsync(IQueryable<JournalEntryRow> entries, WorkshopDesk desk, long last, CancellationToken cancellation)
    {
        var known = desk.NewJournal;
        if (desk.JournalsDrafts)
        {
            return known;
        }

        var payloads = entries.Where(entry => entry.Sequence <= last).OrderBy(entry => entry.Sequence).Select(entry => entry.Payload).AsAsyncEnumerable();
        await foreach (var payload in payloads.WithCancellation(cancellation))
        {
            if (desk.FaultOf(payload, known, out known) is not null)
            {
                return null;
            }
        }

        return known;
    }

    private void ForgetIdle()
    {
        foreach (var (attempt, journal) in _journals)
        {
            lock (journal)
            {
                if (journal.Saved == journal.Pending)
                {
                    journal.Stale = true;
                    _journals.TryRemove(attempt, out _);
                }
            }
        }
    }
}
