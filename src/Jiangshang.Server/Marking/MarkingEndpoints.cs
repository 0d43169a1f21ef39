using System.Text.Json;
using Jiangshang.Contracts.Attempts;
using Jiangshang.Contracts.Marking;
using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Marking;
using Jiangshang.School.People;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Server.Access;
using Jiangshang.Server.Attempts;
using Jiangshang.Server.Lists;
using Jiangshang.Server.Rejections;
using Jiangshang.Server.Sessions;
using Jiangshang.Server.Students;
using Jiangshang.Workshops;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;
using CriterionMark = Jiangshang.Workshops.JudgedWork.CriterionMark;
using Wording = Jiangshang.Competencies.Measures.Wording;

namespace Jiangshang.Server.Marking;

/// <summary>Teachers: the queue of work to be marked.</summary>
public static class MarkingEndpoints
{
    public static void MapMarking(this IEndpointRouteBuilder api)
    {
        api.MapGet("/api/marking", QueueAsync).Requires(Act.ReadMarkingQueue);
        api.MapGet("/api/marking/{attempt}", OpenAsync).Requires(Act.MarkAttempt, "attempt");
        api.MapPost("/api/marking/{attempt}", MarkAsync).Requires(Act.MarkAttempt, "attempt");
        api.MapHeldWork();
    }

    private static async Task<MarkingQueueView> QueueAsync(
        string? task, Guid? classGroup, int? page, Caller caller, MarkingQueue queue, StudentProfiles profiles, StudentCases cases, SchoolViews schools, CancellationToken cancellation)
    {
        var found = await queue.HandleAsync(caller.Actor, string.IsNullOrEmpty(task) ? null : task, classGroup, PageViews.Asked(page), cancellation);
        var students = await profiles.OfAsync([.. found.Work.Items.Select(work => work.Student).Distinct()], cancellation);
        return new MarkingQueueView(
            PageViews.Of(found.Work, work => new MarkingCard(
                work.Attempt, cases.CardOf(students[work.Student]), new(work.TaskCode), schools.TitleOf(work.TaskCode), work.Condition, work.SubmittedAt, work.Revision, work.NeedsDecision)),
            found.Groups.Sum(group => group.Count),
            [.. found.Groups.GroupBy(group => group.TaskCode)
                .Select(of => new WaitingTask(new(of.Key), schools.TitleOf(of.Key), of.Sum(group => group.Count)))
                .OrderByDescending(waiting => waiting.Count).ThenBy(waiting => waiting.Task.Value, StringComparer.Ordinal)],
            [.. found.Groups.GroupBy(group => (group.ClassGroup, group.ClassGroupName))
                .Select(of => new WaitingClass(of.Key.ClassGroup, of.Key.ClassGroupName, of.Sum(group => group.Count)))
                .OrderBy(waiting => waiting.Name, StringComparer.Ordinal)]);
    }

    private static async Task<IResult> OpenAsync(
        Guid attempt, Caller caller, OpenMarking open, StudentProfiles profiles, StudentCases cases, AttemptViews views, CancellationToken cancellation)
    {
        var outcome = await open.HandleAsync(caller.Actor, attempt, cancellation);
        return await outcome.AnswerAsync(async work => TypedResults.Ok(await ViewAsync(work, profiles, cases, views, cancellation)));
    }

    private static async Task<IResult> MarkAsync(
        Guid attempt, MarkRequest request, Caller caller, MarkWork mark, AttemptReading reading, AttemptViews views, CancellationToken cancellation)
    {
        if (MarksOf(request) is not { } marks)
        {
            return new RefusedResult(new RequestMalformed());
        }

        var outcome = await mark.HandleAsync(caller.Actor, attempt, marks, request.ReturnForRevision, request.BasedOn, request.Reason, cancellation);
        return await outcome.AnswerAsync(_ => AttemptEndpoints.ResultAsync(attempt, reading, views, cancellation));
    }

    private static async Task<MarkingView> ViewAsync(MarkingCase work, StudentProfiles profiles, StudentCases cases, AttemptViews views, CancellationToken cancellation)
    {
        var profile = await profiles.FindAsync(work.Work.Attempt.StudentId, cancellation);
        var earlier = new List<AttemptResultView>();
        foreach (var revision in work.EarlierRevisions)
        {
            earlier.Add(await views.OfAsync(revision, cancellation));
        }

        var worksheet = JsonSerializer.Deserialize(work.Work.Attempt.Worksheet, WorkshopJson.Compact.JudgedWorkWorksheet);
        return new MarkingView(
            CardOf(work.Work.Attempt, work.Task, profile!, cases),
            JsonSerializer.SerializeToElement(work.Rubric, WorkshopJson.Compact.Rubric),
            new Wording(worksheet!.Brief.Zh, worksheet.Brief.En),
            work.Answer,
            [.. work.Work.Artefacts.Select(AttemptViews.Of)],
            work.Place.Position,
            work.Place.Remaining,
            work.Place.Previous,
            work.Place.Next,
            work.ReusableComments,
            earlier,
            [.. work.Markings.Select(PastOf)]);
    }

    private static PastMarkingView PastOf(PastMarking past) => new(
        past.Number,
        past.By,
        past.At,
        new Competencies.Measures.Score(past.Score.Hundredths),
        [.. past.Marks.Marks.Select(mark => new Contracts.Marking.CriterionMark(mark.Criterion.Value, mark.Level.Value, mark.Comment.Length == 0 ? null : mark.Comment))],
        past.Marks.Comment,
        past.Returned,
        past.Reason);

    internal static MarkingCard CardOf(AttemptRow attempt, TaskEdition task, StudentProfile student, StudentCases cases) => new(
        attempt.Id, cases.CardOf(student), task.Code, task.Title, attempt.Condition, attempt.SubmittedAt ?? attempt.StartedAt, attempt.Revision, attempt.Phase == AttemptPhase.AwaitingDecision);

    /// <returns>Null when a code is not even written like one.</returns>
    private static RubricMarks? MarksOf(MarkRequest request)
    {
        try
        {
            return new RubricMarks(
                [.. request.Marks.Select(mark => new CriterionMark(new CriterionCode(mark.Criterion), new LevelCode(mark.Level), mark.Comment ?? string.Empty))],
                request.Comment ?? string.Empty);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
