using Jiangshang.Competencies.Standards;
using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Assignments;

/// <summary>Reads what students have been given to do.</summary>
public sealed class StudentAssignments(SchoolDatabase database, SchoolLibrary library, TimeProvider clock)
{
    /// <summary>Open ones first, then by due time.</summary>
    public async Task<IReadOnlyList<AssignedWork>> OfAsync(Guid student, CancellationToken cancellation = default) =>
        (await OfAsync([student], cancellation))[student].ToList();

    public async Task<ILookup<Guid, AssignedWork>> OfAsync(IReadOnlyCollection<Guid> students, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var assignments = await school.Assignments.Where(row => students.Contains(row.StudentId)).ToListAsync(cancellation);
        var byAssignment = await WorkStanding.MadeAsync(school, school.Attempts.Where(row => students.Contains(row.StudentId)), cancellation);
        var now = clock.GetUtcNow();
        return assignments
            .Select(row => Describe(row, [.. byAssignment[row.Id].Where(attempt => attempt.Begun || now <= row.DueAt)], now))
            .OfType<AssignedWork>()
            .OrderBy(work => work.State is WorkState.Open or WorkState.ReturnedForRevision ? 0 : 1)
            .ThenBy(work => work.Assignment.DueAt)
            .ThenBy(work => work.Assignment.Id)
            .ToLookup(work => work.Assignment.StudentId);
    }

    private AssignedWork? Describe(AssignmentRow row, List<MadeAttempt> attempts, DateTimeOffset now) =>
        library.Task(new TaskCode(row.TaskCode)) is not { } task
            ? null
            : new AssignedWork(
                row,
                task,
                WorkStanding.Used(attempts),
                WorkStanding.Of(row, attempts, now),
                attempts.Find(attempt => attempt.Phase == AttemptPhase.Open)?.Id,
                attempts.FindLast(attempt => attempt.Phase != AttemptPhase.Open)?.Id,
                attempts.Where(attempt => attempt.Phase != AttemptPhase.Voided).Max(attempt => attempt.ScoreHundredths));
}
