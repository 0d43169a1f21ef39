using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Marking;

/// <summary>The work of a teacher's classes that waits for marks or a decision, oldest first.</summary>
public sealed class MarkingQueue(SchoolDatabase database, TaskEditions editions)
{
    public async Task<IReadOnlyList<WaitingWork>> HandleAsync(Actor actor, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var rows = await school.Attempts
            .Where(row => (row.Phase == AttemptPhase.AwaitingMarking || row.Phase == AttemptPhase.AwaitingDecision)
                && school.Students.Any(student => student.Id == row.StudentId
                    && school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == student.ClassGroupId)))
            .OrderBy(row => row.SubmittedAt).ThenBy(row => row.Id)
            .ToListAsync(cancellation);
        var waiting = new List<WaitingWork>();
        foreach (var row in rows)
        {
            if (await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation) is { } task)
            {
                waiting.Add(new WaitingWork(row, task));
            }
        }

        return waiting;
    }
}
