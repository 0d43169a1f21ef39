using System.Text.Json;
using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Remediation;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Marking;

/// <summary>
/// Decides on work that no scorer could read: it is void and the student has the try back, or a teacher gives the score. Both with a
/// reason the student reads; a score becomes judged evidence like any other mark.
/// </summary>
public sealed class DecideHeldWork(SchoolDatabase database, SchoolLibrary library, TaskEditions editions, RemedialFollowUp remedial, TimeProvider clock)
{
    private static readonly ScorerVersion ByTeacher = new("teacher", 1);
    private static readonly ScoreLineCode Line = new("decision");

    public async Task<Outcome<Guid>> HandleAsync(Actor actor, Guid attempt, HeldDecision decision, CancellationToken cancellation = default)
    {
        if (string.IsNullOrWhiteSpace(decision.Reason))
        {
            return HeldDecisionRejected.ReasonMissing;
        }

        if (decision.Verdict == HeldVerdict.Judge != decision.Score is not null)
        {
            return HeldDecisionRejected.ScoreMissing;
        }

        return await database.WriteAsync<Guid>(
            async school =>
            {
                var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
                if (row is null || await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation) is not { } task)
                {
                    return new SubjectUnknown();
                }

                if (row.Phase != AttemptPhase.AwaitingDecision)
                {
                    return new NothingHeld();
                }

                school.HeldDecisions.Add(RowOf(actor, attempt, decision));
                row.Comment = decision.Reason.Trim();
                await (decision.Score is { } score ? JudgeAsync(school, actor, row, task, score.Hundredths, cancellation) : VoidAsync(school, row, decision.Until, cancellation));
                await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                return attempt;
            },
            oneAtATime: $"attempt:{attempt}",
            cancellation);
    }

    private HeldDecisionRow RowOf(Actor actor, Guid attempt, HeldDecision decision) => new()
    {
        Id = Guid.CreateVersion7(),
        AttemptId = attempt,
        DecidedBy = actor.Person,
        DecidedAt = clock.GetUtcNow(),
        Verdict = decision.Verdict,
        ScoreHundredths = decision.Score?.Hundredths,
        Reason = decision.Reason.Trim(),
    };

    private static async Task VoidAsync(SchoolContext school, AttemptRow row, DateTimeOffset? until, CancellationToken cancellation)
    {
        row.Phase = AttemptPhase.Voided;
        if (until is { } later && await school.Assignments.SingleOrDefaultAsync(assignment => assignment.Id == row.AssignmentId, cancellation) is { } assignment && assignment.DueAt < later)
        {
            assignment.DueAt = later;
        }
    }

    private async Task JudgeAsync(SchoolContext school, Actor actor, AttemptRow row, TaskEdition task, int hundredths, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var sheet = SheetOf(Score.FromHundredths(hundredths), row.Comment!);
        row.Phase = AttemptPhase.Scored;
        row.ScoredAt = now;
        row.ScoreHundredths = hundredths;
        row.Passed = sheet.Passed;
        row.ScoreSheet = JsonSerializer.Serialize(sheet, WorkshopJson.Compact.ScoreSheet);
        var entryYear = await school.Students.Where(student => student.Id == row.StudentId).Select(student => student.EntryYear).SingleAsync(cancellation);
        var files = await school.Artefacts.AsNoTracking().Where(file => file.AttemptId == row.Id && file.RemovedAt == null).Select(file => file.Sha256).Distinct().Order().ToListAsync(cancellation);
        var evidence = WorkEvidence.Of(
            row, task, sheet, library.StandardFor(entryYear).Version, files, row.SubmittedAt ?? now, now, actor.Person, supersedes: null, explanation: row.Comment);
        await LedgerWriter.AppendAsync(school, $"attempt:{row.Id}", evidence, cancellation);
        await remedial.TakeBackAsync(school, row.StudentId, cancellation);
    }

    private static ScoreSheet SheetOf(Score score, string reason) => new(
        ByTeacher,
        ScoreKind.Judged,
        Passed: false,
        [new ScoreLine(Line, score, Score.Full, new Wording(reason, reason), new Wording("请按老师的话改进。", "Follow what your teacher says."))],
        [],
        []);
}
