using System.Text.Json;
using Jiangshang.Competencies.Evidence;
using Jiangshang.School.Access;
using Jiangshang.School.Appeals;
using Jiangshang.School.Attempts;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Remediation;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Marking;

/// <summary>
/// Marks work by its rubric. Every marking becomes evidence at once, also one that returns the work: its marks stand until the
/// revision is marked at least as high. Marking again replaces, by an entry that supersedes, and answers an appeal.
/// </summary>
public sealed class MarkWork(SchoolDatabase database, SchoolLibrary library, TaskEditions editions, RemedialFollowUp remedial, TimeProvider clock)
{
    /// <param name="basedOn">How many markings there were when the person who marks looked at the work: others since are not overwritten.</param>
    /// <param name="reason">Why an earlier marking is replaced; null for a first one.</param>
    public async Task<Outcome<Guid>> HandleAsync(
        Actor actor, Guid attempt, RubricMarks marks, bool returnForRevision, int basedOn, string? reason, CancellationToken cancellation = default) =>
        await database.WriteAsync<Guid>(
            async school =>
            {
                var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
                if (row is null || await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation) is not { } task)
                {
                    return new SubjectUnknown();
                }

                if (row.Phase is AttemptPhase.Open or AttemptPhase.AwaitingDecision or AttemptPhase.Voided || row.Submission is null || task.Desk is not JudgedWorkDesk desk)
                {
                    return new NotToBeMarked();
                }

                if (marks.FindFaults(desk.Task.Rubric) is [var fault, ..])
                {
                    return new MarksIncomplete(new Competencies.Measures.Wording($"{fault.Reason.Zh}{fault.Remedy.Zh}", $"{fault.Reason.En} {fault.Remedy.En}"));
                }

                if (await RefusalAsync(school, desk, attempt, basedOn, reason, cancellation) is { } refusal)
                {
                    return refusal;
                }

                await MarkAsync(school, actor, row, task, desk.Score(marks), marks, returnForRevision, basedOn > 0 ? reason!.Trim() : null, cancellation);
                return attempt;
            },
            oneAtATime: $"attempt:{attempt}",
            cancellation);

    private static async Task<Rejection?> RefusalAsync(SchoolContext school, JudgedWorkDesk desk, Guid attempt, int basedOn, string? reason, CancellationToken cancellation)
    {
        var last = await school.Markings.AsNoTracking().Where(marking => marking.AttemptId == attempt).OrderByDescending(marking => marking.Number).FirstOrDefaultAsync(cancellation);
        if (last is not null && last.Number != basedOn)
        {
            var by = await school.People.Where(person => person.Id == last.MarkedBy).Select(person => person.Name).SingleAsync(cancellation);
            var marks = JsonSerializer.Deserialize(last.Marks, WorkshopJson.Compact.RubricMarks)!;
            return new MarkedMeanwhile(by, last.MarkedAt, new Competencies.Measures.Score(desk.Score(marks).Score.Hundredths));
        }

        return last is not null && string.IsNullOrWhiteSpace(reason) ? new MarkReasonNeeded() : null;
    }

    private async Task MarkAsync(
        SchoolContext school, Actor actor, AttemptRow row, TaskEdition task, ScoreSheet sheet, RubricMarks marks, bool returned, string? reason, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var number = await school.Markings.CountAsync(marking => marking.AttemptId == row.Id, cancellation) + 1;
        school.Markings.Add(new MarkingRow
        {
            Id = Guid.CreateVersion7(),
            AttemptId = row.Id,
            Number = number,
            MarkedBy = actor.Person,
            MarkedAt = now,
            Marks = JsonSerializer.Serialize(marks, WorkshopJson.Compact.RubricMarks),
            Returned = returned,
            Comment = marks.Comment,
            Reason = reason,
        });

        var supersedes = await SupersededAsync(school, row, sheet, cancellation);
        row.Phase = returned ? AttemptPhase.ReturnedForRevision : AttemptPhase.Scored;
        row.ScoreHundredths = sheet.Score.Hundredths;
        row.Passed = sheet.Passed;
        row.ScoreSheet = JsonSerializer.Serialize(sheet, WorkshopJson.Compact.ScoreSheet);
        row.ScoredAt = now;
        row.Comment = marks.Comment;
        var entryYear = await school.Students.Where(student => student.Id == row.StudentId).Select(student => student.EntryYear).SingleAsync(cancellation);
        var evidence = WorkEvidence.Of(
            row,
            task,
            sheet,
            library.StandardFor(entryYear).Version,
            await DigestsAsync(school, row, cancellation),
            row.SubmittedAt ?? now,
            now,
            actor.Person,
            supersedes,
            Explanation(marks.Comment, reason));
        await LedgerWriter.AppendAsync(school, $"marking:{row.Id}:{number}", evidence, cancellation);
        await MarkedAgain.CloseAsync(school, row.Id, actor.Person, marks.Comment, Guid.Parse(evidence.Id.Value), now, cancellation);
        if (!returned)
        {
            await remedial.TakeBackAsync(school, row.StudentId, cancellation);
        }
    }

    /// <summary>What the ledger keeps in words: the comment, and why an earlier marking was replaced.</summary>
    private static string? Explanation(string comment, string? reason) =>
        (comment, reason) switch
        {
            ("", null) => null,
            (_, null) => comment,
            ("", _) => reason,
            _ => $"{comment}\n{reason}",
        };

    /// <summary>The last evidence of this attempt; for a first marking of a revision, that of the one before if this is no worse.</summary>
    private static async Task<EvidenceId?> SupersededAsync(SchoolContext school, AttemptRow row, ScoreSheet sheet, CancellationToken cancellation)
    {
        var own = await LastOfAsync(school, row.Id, cancellation);
        if (own is not null || row.RevisionOf is not { } before)
        {
            return own;
        }

        var earlier = await school.Attempts.AsNoTracking().Where(attempt => attempt.Id == before).Select(attempt => attempt.ScoreHundredths).SingleOrDefaultAsync(cancellation);
        return earlier <= sheet.Score.Hundredths ? await LastOfAsync(school, before, cancellation) : null;
    }

    private static async Task<EvidenceId?> LastOfAsync(SchoolContext school, Guid attempt, CancellationToken cancellation)
    {
        var last = await school.Evidence.AsNoTracking()
            .Where(entry => entry.AttemptId == attempt)
            .OrderByDescending(entry => entry.Sequence)
            .Select(entry => (Guid?)entry.Id)
            .FirstOrDefaultAsync(cancellation);
        return last is { } id ? new EvidenceId(id.ToString()) : null;
    }

    private static async Task<IReadOnlyList<string>> DigestsAsync(SchoolContext school, AttemptRow row, CancellationToken cancellation)
    {
        var files = await school.Artefacts.AsNoTracking().Where(file => file.AttemptId == row.Id && file.RemovedAt == null).OrderBy(file => file.UploadedAt).ToListAsync(cancellation);
        return [SubmissionBuilder.DigestOf(row.Submission!), .. files.Select(file => file.Sha256).Distinct()];
    }
}
