using System.Security.Cryptography;
using System.Text;
using Jiangshang.Competencies.Measures;
using Jiangshang.Content.AttemptClocks;
using Jiangshang.School.Access;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;
using JournalArrival = Jiangshang.Workshops.Scoring.JournalArrival;

namespace Jiangshang.School.Attempts;

/// <summary>Puts together what the journal holds and scores it, outside any transaction: scoring takes time, writing must not.</summary>
internal static class SubmissionBuilder
{
    /// <summary>
    /// More than this is never read into memory, whatever an old database holds. A technical limit: eight times what the school lets one attempt
    /// journal by default.
    /// </summary>
    private const long MostCharacters = 32_000_000;

    private static readonly Wording TooLarge = new(
        "作答记录大得不正常，系统没有评分。", "The record is abnormally large; it was not scored.");

    /// <param name="expectedThrough">The last entry the client wrote; null when time closes the attempt.</param>
    public static async Task<Outcome<PreparedSubmission>> BuildAsync(
        SchoolContext school, TaskEditions editions, AttemptClockRules clock, AttemptRow attempt, long? expectedThrough, DateTimeOffset now, CancellationToken cancellation)
    {
        if (await editions.OfAsync(school, attempt.TaskCode, attempt.TaskVersion, cancellation) is not { } task)
        {
            return new SubjectUnknown();
        }

        if (attempt.AwaitsStart)
        {
            return new AttemptNotBegun();
        }

        var journal = school.JournalEntries.AsNoTracking().Where(entry => entry.AttemptId == attempt.Id);
        var through = await journal.MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
        if (expectedThrough > through)
        {
            return new JournalGap(through + 1, expectedThrough.Value + 1);
        }

        var files = await school.Artefacts.AsNoTracking()
            .Where(row => row.AttemptId == attempt.Id && row.RemovedAt == null)
            .OrderBy(row => row.UploadedAt)
            .Select(row => new HandedInFile(row.Id, row.Name, row.MediaType, row.Bytes, row.Sha256))
            .ToListAsync(cancellation);
        var at = attempt.EndsAt is { } ends && ends < now ? ends : now;
        if (expectedThrough is null && through == 0 && files.Count == 0)
        {
            return new PreparedSubmission(task, 0, at, null, null, false, []);
        }

        var late = await LateAsync(journal, attempt, clock, cancellation);

        // Of drafts the last one counts: the others need not be read.
        var counts = journal.Where(entry => entry.Sequence <= through && (!task.Desk.JournalsDrafts || entry.Sequence == through));
        if (await counts.SumAsync(entry => (long)entry.Payload.Length, cancellation) > MostCharacters)
        {
            return Held(task, through, at, files, TooLarge) with { LateEntries = late };
        }

        var entries = await counts.OrderBy(entry => entry.Sequence).ToListAsync(cancellation);
        cancellation.ThrowIfCancellationRequested();
        var built = Assemble(attempt, task, entries, files, through, at, TimingOf(attempt, entries, at, clock), byTime: expectedThrough is null, cancellation);
        return built.Rejection is null ? built.Result with { LateEntries = late } : built;
    }

    /// <summary>How many entries of an attempt arrived after its end.</summary>
    public static Task<int> LateAsync(IQueryable<JournalEntryRow> journal, AttemptRow attempt, AttemptClockRules rules, CancellationToken cancellation)
    {
        var lateFrom = attempt.EndsAt + rules.ClaimTolerance ?? DateTimeOffset.MaxValue;
        return journal.CountAsync(entry => entry.ReceivedAt > lateFrom, cancellation);
    }

    private static Outcome<PreparedSubmission> Assemble(
        AttemptRow attempt, TaskEdition task, List<JournalEntryRow> entries, List<HandedInFile> files, long through, DateTimeOffset at, AttemptTiming timing, bool byTime, CancellationToken cancellation)
    {
        var assembled = task.Desk.Assemble([.. entries.Select(entry => entry.Payload)], files, timing);
        if (assembled.Submission is not { } json)
        {
            return Held(task, through, at, files, Words(assembled.Fault!.Reason));
        }

        var faults = task.Desk.FindFaults(attempt.Worksheet, json);
        if (faults.Count > 0 && !byTime)
        {
            return new SubmissionRefused(faults[0].Code.Value, Words(faults[0].Reason), Words(faults[0].Remedy));
        }

        var marked = task.Desk.Rubric is not null;
        if (faults.Count > 0 && !marked)
        {
            // Time closed it and there is nobody to tell: a scorer that cannot read it must not turn it into a zero.
            return Held(task, through, at, files, Words(faults[0].Reason));
        }

        // Nobody waits any longer: what was not begun need not be.
        cancellation.ThrowIfCancellationRequested();
        var sheet = marked ? null : task.Desk.Score(attempt.Worksheet, json);
        IReadOnlyList<string> digests = [DigestOf(json), .. files.Select(file => file.Sha256).Distinct()];
        return new PreparedSubmission(task, through, at, json, sheet, marked, digests);
    }

    private static AttemptTiming TimingOf(AttemptRow attempt, List<JournalEntryRow> entries, DateTimeOffset at, AttemptClockRules rules) => new(
        at - (attempt.BegunAt ?? attempt.StartedAt),
        attempt.BegunBy == AttemptBeginning.Student,
        [.. entries.Select(entry => new JournalArrival(entry.Sequence, entry.ArrivedAfterMilliseconds, entry.ReceivedAt > attempt.EndsAt + rules.ClaimTolerance))]);

    /// <summary>Closed and kept as it is, for a person to look at.</summary>
    private static PreparedSubmission Held(TaskEdition task, long through, DateTimeOffset at, List<HandedInFile> files, Wording reason) =>
        new(task, through, at, null, null, false, [.. files.Select(file => file.Sha256).Distinct()], reason);

    /// <summary>What evidence names of a submission: its own bytes, and those of its files.</summary>
    public static string DigestOf(string submission) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(submission)));

    private static Wording Words(Workshops.Scoring.Wording wording) => new(wording.Zh, wording.En);
}
