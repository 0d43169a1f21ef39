using System.Text.Json;
using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Marking;

/// <summary>Opens a piece of work for marking.</summary>
public sealed class OpenMarking(SchoolDatabase database, AttemptReading reading, MarkingQueue queue)
{
    private const int MostComments = 8;

    public async Task<Outcome<MarkingCase>> HandleAsync(Actor actor, Guid attempt, CancellationToken cancellation = default)
    {
        var read = await reading.ResultAsync(attempt, cancellation);
        if (read.IsRefused(out var refusal))
        {
            return refusal;
        }

        var work = read.Result;
        if (work.Task.Desk.Rubric is not { } rubric || work.Attempt.Phase is AttemptPhase.Open or AttemptPhase.AwaitingDecision or AttemptPhase.Voided)
        {
            return new NotToBeMarked();
        }

        return new MarkingCase(
            work,
            rubric,
            work.Attempt.Submission is { } submission ? JudgedWorkDesk.AnswerOf(submission) : string.Empty,
            await queue.PlaceOfAsync(actor, work.Attempt, cancellation),
            await CommentsAsync(actor, work.Task, cancellation),
            await EarlierAsync(work.Attempt, cancellation),
            await MarkingsAsync(work, cancellation));
    }

    private async Task<IReadOnlyList<PastMarking>> MarkingsAsync(AttemptResult work, CancellationToken cancellation)
    {
        if (work.Task.Desk is not JudgedWorkDesk desk)
        {
            return [];
        }

        await using var school = database.Read();
        var rows = await school.Markings
            .Where(row => row.AttemptId == work.Attempt.Id)
            .Join(school.People, row => row.MarkedBy, person => person.Id, (row, person) => new { Row = row, person.Name })
            .OrderBy(pair => pair.Row.Number)
            .ToListAsync(cancellation);
        return [.. rows.Select(pair =>
        {
            var marks = JsonSerializer.Deserialize(pair.Row.Marks, WorkshopJson.Compact.RubricMarks)!;
            return new PastMarking(pair.Row.Number, pair.Name, pair.Row.MarkedAt, marks, desk.Score(marks).Score, pair.Row.Returned, pair.Row.Reason);
        })];
    }

    /// <summary>What this teacher has said most often about this task.</summary>
    private async Task<IReadOnlyList<string>> CommentsAsync(Actor actor, TaskEdition task, CancellationToken cancellation)
    {
        await using var school = database.Read();
        return await school.Markings
            .Where(row => row.MarkedBy == actor.Person && row.Comment != "" && school.Attempts.Any(attempt => attempt.Id == row.AttemptId && attempt.TaskCode == task.Code.Value))
            .GroupBy(row => row.Comment)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key)
            .Select(group => group.Key)
            .Take(MostComments)
            .ToListAsync(cancellation);
    }

    private async Task<IReadOnlyList<AttemptResult>> EarlierAsync(AttemptRow attempt, CancellationToken cancellation)
    {
        var earlier = new List<AttemptResult>();
        for (var before = attempt.RevisionOf; before is { } id;)
        {
            var read = await reading.ResultAsync(id, cancellation);
            if (read.Rejection is not null)
            {
                break;
            }

            earlier.Insert(0, read.Result);
            before = read.Result.Attempt.RevisionOf;
        }

        return earlier;
    }
}
