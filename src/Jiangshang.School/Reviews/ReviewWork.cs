using System.Text.Json;
using Jiangshang.School.Access;
using Jiangshang.School.Assignments;
using Jiangshang.School.Attempts;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Remediation;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Reviews;

/// <summary>
/// A person decides about work that waited because of its record: it counts as of when it was done, or it does not count and the student
/// keeps the try, or it is done again in the room. Only this makes evidence of it; nothing else fails anybody for it either. What was not
/// counted may still be confirmed later; what was confirmed is evidence, and evidence is never taken back here.
/// </summary>
public sealed class ReviewWork(SchoolDatabase database, SchoolLibrary library, TaskEditions editions, RemedialFollowUp remedial, TimeProvider clock)
{
    private const int ShortestReason = 10;

    public async Task<Outcome<Guid>> HandleAsync(Actor actor, Guid attempt, ReviewDecision decision, string reason, CancellationToken cancellation = default)
    {
        if (decision != ReviewDecision.Confirmed && reason.Trim().Length < ShortestReason)
        {
            return new ReviewReasonMissing();
        }

        return await database.WriteAsync<Guid>(
            async school =>
            {
                var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
                if (row is null || await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation) is not { } task)
                {
                    return new SubjectUnknown();
                }

                var number = await school.WorkReviews.CountAsync(review => review.AttemptId == attempt, cancellation) + 1;
                var laterConfirmed = decision == ReviewDecision.Confirmed && row.Phase == AttemptPhase.Voided && number > 1;
                if (row.Doubts is null || !(row.Phase == AttemptPhase.AwaitingReview || laterConfirmed))
                {
                    return new NotToBeReviewed();
                }

                var now = clock.GetUtcNow();
                var repetition = decision == ReviewDecision.RepeatInRoom ? Repetition(school, actor, row, task, now) : (Guid?)null;
                school.WorkReviews.Add(new WorkReviewRow
                {
                    Id = Guid.CreateVersion7(),
                    AttemptId = attempt,
                    Number = number,
                    Decision = decision,
                    Reason = reason.Trim(),
                    ReviewedBy = actor.Person,
                    ReviewedAt = now,
                    Repetition = repetition,
                });
                row.Phase = decision == ReviewDecision.Confirmed ? AttemptPhase.Scored : AttemptPhase.Voided;
                if (decision == ReviewDecision.Confirmed)
                {
                    await CountAsync(school, row, task, reason, now, cancellation);
                }

                await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                return attempt;
            },
            oneAtATime: $"attempt:{attempt}",
            cancellation);
    }

    /// <summary>Makes the evidence that was withheld, as of when the work was done.</summary>
    private async Task CountAsync(SchoolContext school, AttemptRow row, TaskEdition task, string reason, DateTimeOffset now, CancellationToken cancellation)
    {
        var sheet = JsonSerializer.Deserialize(row.ScoreSheet!, WorkshopJson.Compact.ScoreSheet)!;
        var entryYear = await school.Students.Where(student => student.Id == row.StudentId).Select(student => student.EntryYear).SingleAsync(cancellation);
        var evidence = WorkEvidence.Of(
            row,
            task,
            sheet,
            library.StandardFor(entryYear).Version,
            [SubmissionBuilder.DigestOf(row.Submission!)],
            row.SubmittedAt ?? now,
            now,
            explanation: reason.Trim().Length == 0 ? null : reason.Trim());
        await LedgerWriter.AppendAsync(school, $"attempt:{row.Id}", evidence, cancellation);
        await remedial.TakeBackAsync(school, row.StudentId, cancellation);
    }

    /// <summary>The same task, once, under the strictest condition it may be given in.</summary>
    private Guid Repetition(SchoolContext school, Actor actor, AttemptRow row, TaskEdition task, DateTimeOffset now)
    {
        var assignment = new AssignmentRow
        {
            Id = Guid.CreateVersion7(),
            BatchId = Guid.CreateVersion7(),
            StudentId = row.StudentId,
            TaskCode = row.TaskCode,
            Condition = task.Offer.Condition,
            OpensAt = now,
            DueAt = now + library.RepeatWithin,
            Attempts = 1,
            AssignedBy = actor.Person,
            AssignedAt = now,
        };
        school.Assignments.Add(assignment);
        return assignment.Id;
    }
}
