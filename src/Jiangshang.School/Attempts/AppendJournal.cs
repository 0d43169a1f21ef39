using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Saves what a workbench has journalled, and answers once it is on the disk.</summary>
public sealed class AppendJournal(SchoolDatabase database, AttemptJournals journals, JournalWriter writer, TimeProvider clock)
{
    public const int MostEntries = 1_000;
    private const int Tries = 3;

    /// <param name="items">In order and without a gap; those already saved are compared, not saved again.</param>
    public async Task<Outcome<JournalSaved>> HandleAsync(Actor actor, Guid attempt, IReadOnlyList<JournalItem> items, CancellationToken cancellation = default)
    {
        if (items.Count > MostEntries || !CountsUpwards(items))
        {
            return new JournalMalformed();
        }

        // The database may know better than memory when another server writes too: what it knows is read, and tried again.
        for (var attempted = 0; attempted < Tries; attempted++)
        {
            var journal = await journals.FindAsync(attempt, cancellation);
            if (journal is null)
            {
                return new SubjectUnknown();
            }

            if (AccessCheck.RefusalForOwn(actor, Act.WorkOnAttempt, journal.Student) is { } refusal)
            {
                return refusal;
            }

            if (await TryAppendAsync(journal, items, cancellation) is { } outcome)
            {
                return outcome;
            }
        }

        return new JournalBusy();
    }

    private static bool CountsUpwards(IReadOnlyList<JournalItem> items)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (items[index].Sequence < 1 || (index > 0 && items[index].Sequence != items[index - 1].Sequence + 1))
            {
                return false;
            }
        }

        return true;
    }

    /// <returns>Null when memory was wrong and the whole must be tried again.</returns>
    private async Task<Outcome<JournalSaved>?> TryAppendAsync(AttemptJournal journal, IReadOnlyList<JournalItem> items, CancellationToken cancellation)
    {
        JournalWrite? write;
        int known;
        lock (journal)
        {
            if (journal.Closed || clock.GetUtcNow() > journal.AcceptUntil)
            {
                return new AttemptClosed();
            }

            if (journal.Stale)
            {
                return null;
            }

            if (items.Count > 0 && items[0].Sequence > journal.Pending + 1)
            {
                return new JournalGap(journal.Pending + 1, items[0].Sequence);
            }

            known = items.Count == 0 ? 0 : (int)Math.Min(items.Count, journal.Pending - items[0].Sequence + 1);
            write = journal.LastWrite;
            if (known == 0 && items.Count > 0)
            {
                write = new JournalWrite(journal, items, clock.GetUtcNow());
                if (!writer.TryEnqueue(write))
                {
                    return new JournalBusy();
                }

                journal.Pending = items[^1].Sequence;
                journal.LastWrite = write;
            }
        }

        if (write is not null && !await write.Done.WaitAsync(cancellation))
        {
            return null;
        }

        if (known > 0 && await FirstDifferentAsync(journal.Attempt, items, known, cancellation) is { } different)
        {
            return new JournalConflict(different);
        }

        // What is new is taken only once what was sent again has proved to be the same: else another window's work would go on in this one's.
        if (known > 0 && known < items.Count)
        {
            return await TryAppendAsync(journal, [.. items.Skip(known)], cancellation);
        }

        return new JournalSaved(journal.Saved, clock.GetUtcNow());
    }

    private async Task<long?> FirstDifferentAsync(Guid attempt, IReadOnlyList<JournalItem> items, int known, CancellationToken cancellation)
    {
        var (from, through) = (items[0].Sequence, items[known - 1].Sequence);
        await using var school = database.Read();
        var saved = await school.JournalEntries
            .Where(entry => entry.AttemptId == attempt && entry.Sequence >= from && entry.Sequence <= through)
            .ToDictionaryAsync(entry => entry.Sequence, entry => entry.Payload, cancellation);
        for (var index = 0; index < known; index++)
        {
            if (saved.GetValueOrDefault(items[index].Sequence) != items[index].Payload)
            {
                return items[index].Sequence;
            }
        }

        return null;
    }
}
