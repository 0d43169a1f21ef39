using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Appeals;

/// <summary>Reads appeals: those that wait for a person, and those of one attempt.</summary>
public sealed class AppealReading(SchoolDatabase database, TaskEditions editions)
{
    /// <summary>Open appeals within reach, oldest first: a teacher's classes, a registrar's whole school.</summary>
    public async Task<IReadOnlyList<WaitingAppeal>> WaitingAsync(Actor actor, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var open = school.Appeals.Where(row => row.State == AppealState.Open);
        if (actor.Role == PersonRole.Teacher)
        {
            open = open.Where(row => school.Students.Any(student => student.Id == row.StudentId
                && school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == student.ClassGroupId)));
        }

        var rows = await open
            .Join(school.Attempts, appeal => appeal.AttemptId, attempt => attempt.Id, (appeal, attempt) => new { Appeal = appeal, Attempt = attempt })
            .OrderBy(pair => pair.Appeal.RaisedAt).ThenBy(pair => pair.Appeal.Id)
            .ToListAsync(cancellation);
        var waiting = new List<WaitingAppeal>();
        foreach (var pair in rows)
        {
            if (await editions.OfAsync(school, pair.Attempt.TaskCode, pair.Attempt.TaskVersion, cancellation) is { } task)
            {
                waiting.Add(new WaitingAppeal(pair.Appeal, pair.Attempt, task));
            }
        }

        return waiting;
    }

    /// <summary>All appeals of an attempt, oldest first, and whether its last mark may be appealed.</summary>
    internal static async Task<(IReadOnlyList<AppealRow> Appeals, bool MayAppeal)> OfAsync(SchoolContext school, AttemptRow attempt, CancellationToken cancellation) =>
    (
        await school.Appeals.AsNoTracking().Where(row => row.AttemptId == attempt.Id).OrderBy(row => row.RaisedAt).ToListAsync(cancellation),
        await OpenMarks.OfAsync(school, attempt, cancellation) is not null);
}
