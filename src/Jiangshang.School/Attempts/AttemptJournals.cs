using System.Collections.Concurrent;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>
/// The journals being written now, so that saving an entry asks the database nothing. What is not here is read from it; the
/// database still has the last word on every entry, so a second server or a restart changes nothing but speed.
/// </summary>
public sealed class AttemptJournals(SchoolDatabase database)
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
            .Select(row => new { row.StudentId, row.Phase, row.StartedAt, row.BegunAt, row.EndsAt })
            .SingleOrDefaultAsync(cancellation);
        if (row is null)
        {
            return null;
        }

        var last = await school.JournalEntries.Where(entry => entry.AttemptId == attempt).MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
        var grace = await school.Schools.Select(only => only.LateDeliveryMinutes).FirstOrDefaultAsync(cancellation);
        return new AttemptJournal(attempt, row.StudentId, last, row.BegunAt ?? row.StartedAt, row.EndsAt?.AddMinutes(grace)) { Closed = row.Phase != AttemptPhase.Open };
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
