using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
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
    private static readonly SubmissionRefused Unreadable = new(
        "journalUnreadable",
        new Wording("作答记录无法读取。", "The record of your work cannot be read."),
        new Wording("请刷新页面后再交卷；仍然不行请告诉老师。", "Reload the page and hand in again; if that does not help, tell your teacher."));

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

        var entries = await school.JournalEntries.AsNoTracking()
            .Where(entry => entry.AttemptId == attempt.Id)
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(cancellation);
        var through = entries.Count == 0 ? 0 : entries[^1].Sequence;
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
        if (expectedThrough is null && entries.Count == 0 && files.Count == 0)
        {
            return new PreparedSubmission(task, 0, at, null, null, false, []);
        }

        var timing = TimingOf(attempt, entries, at, clock);
        var built = Assemble(attempt, task, entries, files, at, timing, byTime: expectedThrough is null);
        return built.Rejection is null ? built.Result with { LateEntries = timing.Arrivals.Count(arrival => arrival.Late) } : built;
    }

    private static Outcome<PreparedSubmission> Assemble(
        AttemptRow attempt, TaskEdition task, List<JournalEntryRow> entries, List<HandedInFile> files, DateTimeOffset at, AttemptTiming timing, bool byTime)
    {
        var through = entries.Count == 0 ? 0 : entries[^1].Sequence;
        string json;
        try
        {
            json = task.Desk.Assemble([.. entries.Select(entry => entry.Payload)], files, timing);
        }
        catch (JsonException)
        {
            // When time closes it there is nobody to tell: the work is kept as it is, for a person to look at.
            return byTime ? new PreparedSubmission(task, through, at, null, null, false, []) : Unreadable;
        }

        var faults = task.Desk.FindFaults(attempt.Worksheet, json);
        if (faults.Count > 0 && !byTime)
        {
            return new SubmissionRefused(faults[0].Code.Value, Words(faults[0].Reason), Words(faults[0].Remedy));
        }

        var marked = task.Desk.Rubric is not null;
        var sheet = marked || faults.Count > 0 ? null : task.Desk.Score(attempt.Worksheet, json);
        IReadOnlyList<string> digests = [DigestOf(json), .. files.Select(file => file.Sha256).Distinct()];
        return new PreparedSubmission(task, through, at, json, sheet, marked, digests);
    }

    private static AttemptTiming TimingOf(AttemptRow attempt, List<JournalEntryRow> entries, DateTimeOffset at, AttemptClockRules rules) => new(
        at - (attempt.BegunAt ?? attempt.StartedAt),
        attempt.BegunBy == AttemptBeginning.Student,
        [.. entries.Select(entry => new JournalArrival(entry.Sequence, entry.ArrivedAfterMilliseconds, entry.ReceivedAt > attempt.EndsAt + rules.ClaimTolerance))]);

    /// <summary>What evidence names of a submission: its own bytes, and those of its files.</summary>
    public static string DigestOf(string submission) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(submission)));

    private static Wording Words(Workshops.Scoring.Wording wording) => new(wording.Zh, wording.En);
}
