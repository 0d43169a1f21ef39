using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Assignments;

/// <summary>Gives a task to classes and students.</summary>
public sealed class AssignWork(SchoolDatabase database, SchoolLibrary library, AccessCheck access, TimeProvider clock)
{
    private const int MostAttempts = 20;

    /// <returns>How many students have it now.</returns>
    public async Task<Outcome<int>> HandleAsync(Actor actor, WorkOrder order, CancellationToken cancellation = default)
    {
        var refusal = await access.RefusalAsync(actor, Act.AssignClassGroup, order.ClassGroups, cancellation)
            ?? await access.RefusalOfStudentsAsync(actor, Act.AssignWork, order.Students, cancellation)
            ?? Refusal(order);
        if (refusal is not null)
        {
            return refusal;
        }

        return await database.WriteAsync<int>(
            async school =>
            {
                var ofClasses = await school.Students
                    .Where(row => order.ClassGroups.Contains(row.ClassGroupId) && row.Person.Active)
                    .Select(row => row.Id)
                    .ToListAsync(cancellation);
                var (batch, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
                var students = ofClasses.Union(order.Students).ToList();
                foreach (var student in students)
                {
                    school.Assignments.Add(new AssignmentRow
                    {
                        Id = Guid.CreateVersion7(),
                        BatchId = batch,
                        StudentId = student,
                        TaskCode = order.Task.Value,
                        Condition = order.Condition,
                        OpensAt = order.OpensAt,
                        DueAt = order.DueAt,
                        Attempts = order.Attempts,
                        AssignedBy = actor.Person,
                        AssignedAt = now,
                    });
                }

                await StudentVersions.BumpAsync(school, students, cancellation);
                return students.Count;
            },
            cancellation);
    }

    private Rejection? Refusal(WorkOrder order) =>
        library.Task(order.Task) is not { } task ? new SubjectUnknown()
        : order.ClassGroups.Count + order.Students.Count == 0 ? AssignmentRejected.Nobody
        : order.DueAt <= order.OpensAt || order.DueAt <= clock.GetUtcNow() ? AssignmentRejected.Window
        : order.Attempts is < 1 or > MostAttempts ? AssignmentRejected.Attempts
        : order.Condition > task.Offer.Condition ? AssignmentRejected.Condition
        : null;
}
