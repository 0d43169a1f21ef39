using System.Text.Json;
using Jiangshang.School.Access;
using Jiangshang.School.Appeals;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Reads attempts: as the workbench opens them, and what came of them.</summary>
public sealed class AttemptReading(SchoolDatabase database, TaskEditions editions, SchoolLibrary library, TimeProvider clock)
{
    public async Task<Outcome<AttemptDetail>> OpenAsync(Guid attempt, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
        return row is null ? new SubjectUnknown() : await DetailAsync(school, row, cancellation);
    }

    public async Task<Outcome<AttemptResult>> ResultAsync(Guid attempt, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
        if (row is null || await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation) is not { } task)
        {
            return new SubjectUnknown();
        }

        var markedBy = await school.Markings
            .Where(marking => marking.AttemptId == attempt)
            .OrderByDescending(marking => marking.Number)
            .Select(marking => (Guid?)marking.MarkedBy)
            .FirstOrDefaultAsync(cancellation);
        var artefacts = await school.Artefacts.Where(artefact => artefact.AttemptId == attempt && artefact.RemovedAt == null).OrderBy(artefact => artefact.UploadedAt).ToListAsync(cancellation);
        var sheet = row.ScoreSheet is null ? null : JsonSerializer.Deserialize(row.ScoreSheet, WorkshopJson.Compact.ScoreSheet);
        var (appeals, mayAppeal) = await AppealReading.OfAsync(school, row, cancellation);
        return new AttemptResult(row, task, sheet, markedBy, await MayTryAgainAsync(school, row, cancellation), artefacts, appeals, mayAppeal)
        {
            Reviews = row.Doubts is null ? [] : await school.WorkReviews.Where(review => review.AttemptId == attempt).OrderBy(review => review.Number).ToListAsync(cancellation),
        };
    }

    internal async Task<Outcome<AttemptDetail>> DetailAsync(SchoolContext school, AttemptRow row, CancellationToken cancellation)
    {
        if (await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation) is not { } task)
        {
            return new SubjectUnknown();
        }

        var journal = await school.JournalEntries
            .Where(entry => entry.AttemptId == row.Id)
            .OrderBy(entry => entry.Sequence)
            .Select(entry => new JournalItem(entry.Sequence, entry.Payload))
            .ToListAsync(cancellation);
        var artefacts = await school.Artefacts.Where(artefact => artefact.AttemptId == row.Id && artefact.RemovedAt == null).OrderBy(artefact => artefact.UploadedAt).ToListAsync(cancellation);
        var writer = await school.AttemptWriters.SingleOrDefaultAsync(writer => writer.AttemptId == row.Id, cancellation);
        return new AttemptDetail(row, task, journal, artefacts, writer, row.AwaitsStart ? await RulesAsync(school, row, task, cancellation) : null);
    }

    private async Task<StartRules> RulesAsync(SchoolContext school, AttemptRow row, TaskEdition task, CancellationToken cancellation)
    {
        var allowed = await school.Assignments.Where(assignment => assignment.Id == row.AssignmentId).Select(assignment => assignment.Attempts).SingleOrDefaultAsync(cancellation);
        var used = await school.Attempts.CountAsync(
            attempt => attempt.AssignmentId == row.AssignmentId && attempt.Revision == 1 && attempt.BegunAt != null && attempt.Phase != AttemptPhase.Voided, cancellation);
        var practice = library.Tasks.FirstOrDefault(other => other.Workshop == task.Workshop && other.Desk.OffersPractice);
        return new StartRules(Math.Max(0, allowed - used), allowed, practice?.Code);
    }

    private async Task<bool> MayTryAgainAsync(SchoolContext school, AttemptRow row, CancellationToken cancellation)
    {
        if (row.Phase == AttemptPhase.ReturnedForRevision || row.AssignmentId is null)
        {
            return row.Phase is not AttemptPhase.Open;
        }

        var assignment = await school.Assignments.SingleAsync(assignment => assignment.Id == row.AssignmentId, cancellation);
        var used = await school.Attempts.CountAsync(attempt => attempt.AssignmentId == row.AssignmentId && attempt.Revision == 1 && attempt.Phase != AttemptPhase.Voided, cancellation);
        return row.Phase is not AttemptPhase.Open && used < assignment.Attempts && clock.GetUtcNow() <= assignment.DueAt;
    }
}
