using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Marking;

/// <summary>The work of a teacher's classes that waits for marks or a decision, oldest first.</summary>
public sealed class MarkingQueue(SchoolDatabase database)
{
    /// <param name="task">Only this task; null for all.</param>
    /// <param name="classGroup">Only this class; null for all.</param>
    public async Task<MarkingQueuePage> HandleAsync(Actor actor, string? task, Guid? classGroup, PageRequest page, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var groups = await GroupsAsync(school, actor, cancellation);
        var total = groups.Where(group => (task is null || group.TaskCode == task) && (classGroup is null || group.ClassGroup == classGroup)).Sum(group => group.Count);
        var place = page.Within(total);
        var chosen = Waiting(school, actor);
        if (task is not null)
        {
            chosen = chosen.Where(row => row.TaskCode == task);
        }

        if (classGroup is not null)
        {
            chosen = chosen.Where(row => school.Students.Any(student => student.Id == row.StudentId && student.ClassGroupId == classGroup));
        }

        var work = await chosen
            .OrderBy(row => row.SubmittedAt).ThenBy(row => row.Id)
            .Skip(place.Skipped).Take(PageRequest.Size)
            .Select(row => new WaitingWork(row.Id, row.StudentId, row.TaskCode, row.Condition, row.SubmittedAt ?? row.StartedAt, row.Revision, row.Phase == AttemptPhase.AwaitingDecision))
            .ToListAsync(cancellation);
        return new MarkingQueuePage(new(work, total, place.Number), groups);
    }

    /// <summary>Where a piece of work stands, without reading the queue.</summary>
    public async Task<MarkingPlace> PlaceOfAsync(Actor actor, AttemptRow work, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var (at, id) = (work.SubmittedAt, work.Id);
        var waiting = Waiting(school, actor);
        var before = waiting.Where(row => row.SubmittedAt < at || (row.SubmittedAt == at && row.Id.CompareTo(id) < 0));
        var after = waiting.Where(row => row.SubmittedAt > at || (row.SubmittedAt == at && row.Id.CompareTo(id) > 0));
        var counted = await waiting
            .GroupBy(_ => 1)
            .Select(group => new { All = group.Count(), Before = group.Count(row => row.SubmittedAt < at || (row.SubmittedAt == at && row.Id.CompareTo(id) < 0)) })
            .FirstOrDefaultAsync(cancellation);
        var (all, earlier) = (counted?.All ?? 0, counted?.Before ?? 0);
        var waits = work.Phase is AttemptPhase.AwaitingMarking or AttemptPhase.AwaitingDecision;
        return new MarkingPlace(
            waits ? earlier + 1 : all + 1,
            waits ? all - earlier : 0,
            await before.OrderByDescending(row => row.SubmittedAt).ThenByDescending(row => row.Id).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellation),
            await after.OrderBy(row => row.SubmittedAt).ThenBy(row => row.Id).Select(row => (Guid?)row.Id).FirstOrDefaultAsync(cancellation));
    }

    private static Task<List<WaitingGroup>> GroupsAsync(SchoolContext school, Actor actor, CancellationToken cancellation) =>
        Waiting(school, actor)
            .Join(school.Students, row => row.StudentId, student => student.Id, (row, student) => new { row.TaskCode, student.ClassGroupId })
            .Join(school.ClassGroups, row => row.ClassGroupId, classGroup => classGroup.Id, (row, classGroup) => new { row.TaskCode, row.ClassGroupId, classGroup.Name })
            .GroupBy(row => row)
            .Select(group => new WaitingGroup(group.Key.TaskCode, group.Key.ClassGroupId, group.Key.Name, group.Count()))
            .ToListAsync(cancellation);

    private static IQueryable<AttemptRow> Waiting(SchoolContext school, Actor actor) => school.Attempts.Where(row =>
        (row.Phase == AttemptPhase.AwaitingMarking || row.Phase == AttemptPhase.AwaitingDecision)
        && school.Students.Any(student => student.Id == row.StudentId
            && school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == student.ClassGroupId)));
}
