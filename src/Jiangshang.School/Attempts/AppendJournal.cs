using Jiangshang.School.Access;
using Jiangshang.School.Clocks;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Saves what a workbench has journalled, and answers once it is on the disk.</summary>
public sealed class AppendJournal(
    SchoolDatabase database, SchoolLibrary library, AttemptJournals journals, JournalWriter writer, TrimDrafts trim, AttemptWriters writers, BeginAttempt begin, SteadyClock clock)
{
    public const int MostEntries = 1_000;
    private const int Tries = 6;

    /// <summary>A day: what an entry claims beyond it is no duration, and practice begins no earlier than it was opened anyway.</summary>
    private const long MostClaimed = 86_400_000;

    /// <summary>The writer's hold is renewed when a quarter of its silence has passed, so that not every entry costs a second write.</summary>
    private const int RenewalsASilence = 4;

    /// <param name="items">In order and without a gap; those already saved are compared, not saved again.</param>
    /// <param name="device">The name the browser gives itself.</param>
    public async Task<Outcome<JournalSaved>> HandleAsync(Actor actor, Guid attempt, IReadOnlyList<JournalItem> items, string device, CancellationToken cancellation = default)
    {
        if (items.Count > MostEntries || !CountsUpwards(items))
        {
            return new JournalMalformed();
        }

        // The database may know better than memory when another server writes too: it has the last word on a refusal, and what it knows is read and tried again.
        var asked = false;
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

            if (!journal.Closed && await PrepareAsync(journal, items, device, cancellation) is { } prepared)
            {
                if (prepared.Rejection is { } unprepared)
                {
                    return unprepared;
                }

                continue;
            }

            if (await TryAppendAsync(journal, items, device, cancellation) is { } outcome)
            {
                if (asked || outcome.Rejection is not (JournalGap or AnotherWriter or AttemptNotBegun or AttemptClosed or LateDeliveryRefused))
                {
                    return outcome;
                }

                asked = true;
                journals.Forget(attempt);
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

    /// <summary>What must stand in the database before the first entry: the beginning of timed practice, and who writes.</summary>
    /// <returns>Null when nothing was missing; otherwise the journal has to be read anew.</returns>
    private async Task<Outcome<bool>?> PrepareAsync(AttemptJournal journal, IReadOnlyList<JournalItem> items, string device, CancellationToken cancellation)
    {
        if (items.Count == 0)
        {
            return null;
        }

        if (journal is { BegunAt: null, IsPractice: true })
        {
            var intake = IntakeOf(journal, items);
            if (intake is { Kept: 0, Refusal: { } unreadable })
            {
                // An entry that is not taken begins nothing.
                return unreadable;
            }

            var claimed = items.Take(intake.Kept).Select(item => journal.Desk?.ClaimOf(item.Payload)?.Last ?? 0).Max();
            var unbegun = await begin.WithFirstEntryAsync(journal.Attempt, TimeSpan.FromMilliseconds(Math.Clamp(claimed, 0, MostClaimed)), device, cancellation);
            return unbegun is null ? (Outcome<bool>)true : unbegun;
        }

        var free = journal.Writer is not { } holder || (holder != device && !AttemptWriters.IsAnothers(holder, journal.WriterHeardAt, device, clock.GetUtcNow(), library.Clock));
        return journal.BegunAt is not null && free ? (Outcome<bool>?)await writers.TakeAsync(journal.Attempt, device, takeOver: false, cancellation) : null;
    }

    private static JournalIntake IntakeOf(AttemptJournal journal, IReadOnlyList<JournalItem> items)
    {
        lock (journal)
        {
            return JournalIntake.Of(journal, items);
        }
    }

    /// <returns>Null when memory was wrong and the whole must be tried again.</returns>
    private async Task<Outcome<JournalSaved>?> TryAppendAsync(AttemptJournal journal, IReadOnlyList<JournalItem> items, string device, CancellationToken cancellation)
    {
        var (isStale, known, refusal, write, incident) = Admit(journal, items, device);
        if (isStale)
        {
            return null;
        }

        if (incident is not null)
        {
            await AttemptIncidents.NoteAsync(database, incident, cancellation);
        }

        if (refusal is not null)
        {
            return refusal;
        }

        if (write is not null && !await write.Done.WaitAsync(cancellation))
        {
            return null;
        }

        if (known > 0 && await FirstDifferentAsync(journal, items, known, cancellation) is { } different)
        {
            return new JournalConflict(different);
        }

        // What is new is taken only once what was sent again has proved to be the same: else another window's work would go on in this one's.
        if (known > 0 && known < items.Count)
        {
            var rest = await TryAppendAsync(journal, [.. items.Skip(known)], device, cancellation);

            // A refusal is always about the first entry of a request: what was sent again is acknowledged, and the client hears of the next one then.
            return rest is { Rejection: JournalEntryRefused } ? new JournalSaved(items[known - 1].Sequence, clock.GetUtcNow()) : rest;
        }

        await trim.IfDueAsync(journal, cancellation);
        return new JournalSaved(journal.Saved, clock.GetUtcNow());
    }

    /// <summary>Under the journal's lock: what memory says of the entries, and the new ones on their way to the disk.</summary>
    private Admission Admit(AttemptJournal journal, IReadOnlyList<JournalItem> items, string device)
    {
        lock (journal)
        {
            if (journal.Stale)
            {
                return new Admission(IsStale: true, 0, null, null, null);
            }

            var refusal = StateRefusal(journal, items, device);
            var known = items.Count == 0 ? 0 : (int)Math.Clamp(journal.Pending - items[0].Sequence + 1, 0, items.Count);
            var write = journal.LastWrite;
            AttemptIncidentRow? incident = null;
            if (refusal is null && known == 0 && items.Count > 0)
            {
                (refusal, write) = Enqueue(journal, items, device, out incident);
            }

            return new Admission(IsStale: false, known, refusal, write, incident);
        }
    }

    private Rejection? StateRefusal(AttemptJournal journal, IReadOnlyList<JournalItem> items, string device)
    {
        var now = clock.GetUtcNow();
        return journal.Closed || now > journal.AcceptUntil ? new AttemptClosed()
            : items.Count == 0 ? null
            : journal.BegunAt is null ? new AttemptNotBegun()
            : journal.Writer is { } holder && AttemptWriters.IsAnothers(holder, journal.WriterHeardAt, device, now, library.Clock) ? new AnotherWriter()
            : items[0].Sequence > journal.Pending + 1 ? new JournalGap(journal.Pending + 1, items[0].Sequence)
            : null;
    }

    /// <summary>Under the journal's lock: hands entries to the writer unless their workshop or time speaks against them.</summary>
    private (Rejection? Refusal, JournalWrite? Write) Enqueue(AttemptJournal journal, IReadOnlyList<JournalItem> items, string device, out AttemptIncidentRow? incident)
    {
        incident = null;
        var intake = JournalIntake.Of(journal, items);
        if (intake is { Kept: 0, Refusal: { } unreadable })
        {
            return (unreadable, null);
        }

        // What stands before a bad entry is saved and acknowledged; the client sends on from there and is told then.
        var kept = intake.Kept == items.Count ? items : [.. items.Take(intake.Kept)];
        var now = clock.GetUtcNow();
        if (JournalAdmission.RefusalOf(journal, kept, library.Clock, now, clock.IsInDoubt, out incident) is { } refusal)
        {
            return (refusal, null);
        }

        var write = new JournalWrite(journal, kept, device, now, now - journal.WriterHeardAt > library.Clock.WriterSilence / RenewalsASilence);
        if (!writer.TryEnqueue(write))
        {
            return (new JournalBusy(), null);
        }

        (journal.Known, journal.Characters) = (intake.Known, intake.Characters);
        journal.Took(write, JournalAdmission.IsLate(journal, library.Clock, now));
        return (null, write);
    }

    private async Task<long?> FirstDifferentAsync(AttemptJournal journal, IReadOnlyList<JournalItem> items, int known, CancellationToken cancellation)
    {
        var (from, through) = (items[0].Sequence, items[known - 1].Sequence);
        await using var school = database.Read();
        var saved = await school.JournalEntries
            .Where(entry => entry.AttemptId == journal.Attempt && entry.Sequence >= from && entry.Sequence <= through)
            .ToDictionaryAsync(entry => entry.Sequence, entry => entry.Payload, cancellation);
        for (var index = 0; index < known; index++)
        {
            // A draft that later ones have replaced may be gone; it was saved once, and what it said counts no longer.
            var kept = saved.GetValueOrDefault(items[index].Sequence);
            if (kept != items[index].Payload && (kept is not null || journal.Desk is not { JournalsDrafts: true }))
            {
                return items[index].Sequence;
            }
        }

        return null;
    }

    /// <param name="Known">How many of the entries were handed to the writer before.</param>
    /// <param name="Write">What has to be on the disk before anything is acknowledged.</param>
    private readonly record struct Admission(bool IsStale, int Known, Rejection? Refusal, JournalWrite? Write, AttemptIncidentRow? Incident);
}
