using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.Attempts;
using Jiangshang.School.People;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Reviews;

/// <summary>Reads what waits to be looked at, and what was decided.</summary>
public sealed class ReviewReading(SchoolDatabase database, SchoolLibrary library)
{
    /// <summary>A page of a list; who has more waiting decides these first.</summary>
    private const int MostListed = 100;

    /// <summary>The oldest first: a teacher's classes, or the whole school for a registrar.</summary>
    public async Task<(IReadOnlyList<WaitingReview> Waiting, int Total)> WaitingAsync(Actor actor, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var waiting = school.Attempts.Where(row => row.Phase == AttemptPhase.AwaitingReview);
        if (actor.Role != PersonRole.Registrar)
        {
            waiting = waiting.Where(row => school.Students.Any(student => student.Id == row.StudentId
                && school.ClassGroupTeachers.Any(teaches => teaches.TeacherId == actor.Person && teaches.ClassGroupId == student.ClassGroupId)));
        }

        var total = await waiting.CountAsync(cancellation);
        var rows = await waiting.OrderBy(row => row.SubmittedAt).ThenBy(row => row.Id).Take(MostListed).ToListAsync(cancellation);
        return ([.. rows.Select(row => (Row: row, Task: library.Task(new TaskCode(row.TaskCode)))).Where(pair => pair.Task is not null).Select(pair => new WaitingReview(pair.Row, pair.Task!))], total);
    }

    /// <summary>Everything decided about one attempt, oldest first.</summary>
    public async Task<IReadOnlyList<WorkReviewRow>> OfAsync(Guid attempt, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        return await school.WorkReviews.Where(row => row.AttemptId == attempt).OrderBy(row => row.Number).ToListAsync(cancellation);
    }
}
