using System.Text.Json;
using Jiangshang.Competencies.Measures;
using Jiangshang.School.Access;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Remediation;
using Jiangshang.School.Reviews;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>
/// Hands an attempt in, once: builds the submission from the journal, scores it, closes the attempt and writes the evidence in
/// one transaction. Handing in what is handed in changes nothing.
/// </summary>
public sealed class SubmitWork(SchoolDatabase database, SchoolLibrary library, TaskEditions editions, AttemptJournals journals, RemedialFollowUp remedial, TimeProvider clock)
{
    private const int Tries = 5;

    /// <param name="lastSequence">The last journal entry the client wrote; null when time closes the attempt.</param>
    /// <returns>The attempt's id.</returns>
    public async Task<Outcome<Guid>> HandleAsync(Guid attempt, long? lastSequence, CancellationToken cancellation = default)
    {
        // An entry may arrive between building and storing: then it is built again with that entry.
        for (var attempted = 0; attempted < Tries; attempted++)
        {
            await using var reading = database.Read();
            var row = await reading.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
            if (row is null)
            {
                return new SubjectUnknown();
            }

            if (row.Phase != AttemptPhase.Open)
            {
                return attempt;
            }

            var built = await SubmissionBuilder.BuildAsync(reading, editions, library.Clock, row, lastSequence, clock.GetUtcNow(), cancellation);
            if (built.IsRefused(out var refusal))
            {
                return refusal;
            }

            var doubts = await FindDoubts.InAsync(reading, row, built.Result.Task, built.Result.Sheet is null ? null : built.Result.Json, cancellation);
            var stored = await StoreAsync(attempt, built.Result, doubts, cancellation);
            if (stored.IsRefused(out refusal))
            {
                return refusal;
            }

            if (stored.Result)
            {
                journals.Forget(attempt);
                return attempt;
            }
        }

        return new JournalBusy();
    }

    /// <summary>Closes an attempt that no scorer can close, and leaves it to a teacher: never to a silent zero.</summary>
    /// <returns>Refused only when there is no such attempt.</returns>
    public async Task<Outcome<Guid>> HoldAsync(Guid attempt, Wording reason, CancellationToken cancellation = default)
    {
        var held = await database.WriteAsync<Guid>(
            async school =>
            {
                await LockAsync(school, attempt, cancellation);
                if (await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation) is not { } row)
                {
                    return new SubjectUnknown();
                }

                if (row.Phase == AttemptPhase.Open)
                {
                    var now = clock.GetUtcNow();
                    (row.Phase, row.OpenSlot, row.HeldBecause) = (AttemptPhase.AwaitingDecision, null, StorageJson.Write(reason));
                    row.SubmittedAt = row.EndsAt < now ? row.EndsAt : now;
                    var journal = school.JournalEntries.Where(entry => entry.AttemptId == attempt);
                    row.SubmittedThrough = await journal.MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
                    row.LateEntries = await SubmissionBuilder.LateAsync(journal, row, library.Clock, cancellation);
                    await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                }

                return attempt;
            },
            cancellation);
        journals.Forget(attempt);
        return held;
    }

    /// <returns>False when the journal has grown since.</returns>
    private Task<Outcome<bool>> StoreAsync(Guid attempt, PreparedSubmission built, FoundDoubts doubts, CancellationToken cancellation) =>
        database.WriteAsync<bool>(
            async school =>
            {
                await LockAsync(school, attempt, cancellation);
                var row = await school.Attempts.SingleAsync(row => row.Id == attempt, cancellation);
                if (row.Phase != AttemptPhase.Open)
                {
                    return true;
                }

                var through = await school.JournalEntries.Where(entry => entry.AttemptId == attempt).MaxAsync(entry => (long?)entry.Sequence, cancellation) ?? 0;
                if (through != built.Through)
                {
                    return false;
                }

                Close(row, built);
                if (built.Sheet is { } sheet)
                {
                    var now = clock.GetUtcNow();
                    row.ScoredAt = now;
                    row.ScoreHundredths = sheet.Score.Hundredths;
                    row.Passed = sheet.Passed;
                    row.ScoreSheet = JsonSerializer.Serialize(sheet, WorkshopJson.Compact.ScoreSheet);
                    FindDoubts.Keep(school, row.Id, doubts);
                    if (doubts.Held is not null)
                    {
                        // Scored, but not evidence before a person has looked at the record.
                        (row.Phase, row.Doubts) = (AttemptPhase.AwaitingReview, doubts.Held);
                        await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                        return true;
                    }

                    var entryYear = await school.Students.Where(student => student.Id == row.StudentId).Select(student => student.EntryYear).SingleAsync(cancellation);
                    var evidence = WorkEvidence.Of(row, built.Task, sheet, library.StandardFor(entryYear).Version, built.Digests, built.At, now);
                    await LedgerWriter.AppendAsync(school, $"attempt:{row.Id}", evidence, cancellation);
                    await remedial.TakeBackAsync(school, row.StudentId, cancellation);
                }

                await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                return true;
            },
            cancellation);

    private static void Close(AttemptRow row, PreparedSubmission built)
    {
        row.Phase = built.HeldBecause is not null ? AttemptPhase.AwaitingDecision
            : built.AwaitsMarking ? AttemptPhase.AwaitingMarking
            : AttemptPhase.Scored;
        row.HeldBecause = built.HeldBecause is { } reason ? StorageJson.Write(reason) : null;
        row.OpenSlot = null;
        row.SubmittedAt = built.At;
        row.SubmittedThrough = built.Through;
        row.Submission = built.Json;
        row.LateEntries = built.LateEntries;
    }

    /// <summary>Waits for journal entries on their way, and keeps later ones waiting until the attempt is closed.</summary>
    private static async Task LockAsync(SchoolContext school, Guid attempt, CancellationToken cancellation)
    {
        if (school is PostgresSchoolContext)
        {
            await school.Database.ExecuteSqlAsync($"""SELECT 1 FROM "Attempts" WHERE "Id" = {attempt} FOR UPDATE""", cancellation);
        }
    }
}
