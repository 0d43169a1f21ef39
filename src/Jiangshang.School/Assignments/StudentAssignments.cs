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
        var attempts = await school.Attempts
            .Where(row => students.Contains(row.StudentId) && row.AssignmentId != null)
            .OrderBy(row => row.Number).ThenBy(row => row.Revision)
            .Select(row => new Done(row.Id, row.AssignmentId!.Value, row.Revision, row.Phase, row.ScoreHundredths))
            .ToListAsync(cancellation);
        var byAssignment = attempts.ToLookup(attempt => attempt.Assignment);
        var now = clock.GetUtcNow();
        return assignments
            .Select(row => Describe(row, [.. byAssignment[row.Id]], now))
            .OfType<AssignedWork>()
            .OrderBy(work => work.State is WorkState.Open or WorkState.ReturnedForRevision ? 0 : 1)
            .ThenBy(work => work.Assignment.DueAt)
            .ThenBy(work => work.Assignment.Id)
            .ToLookup(work => work.Assignment.StudentId);
    }

    private AssignedWork? Describe(AssignmentRow row, List<Done> attempts, DateTimeOffset now)
    {
        if (library.Task(new TaskCode(row.TaskCode)) is not { } task)
        {
            return null;
        }

        var last = attempts.Count == 0 ? null : attempts[^1];
        var state = last?.Phase switch
        {
            AttemptPhase.Open => WorkState.Open,
            AttemptPhase.AwaitingMarking => WorkState.AwaitingMarking,
            AttemptPhase.AwaitingReview => WorkState.AwaitingReview,
            AttemptPhase.ReturnedForRevision => WorkState.ReturnedForRevision,
            AttemptPhase.Scored => WorkState.Done,
            AttemptPhase.Voided or null => now < row.OpensAt ? WorkState.Upcoming : now > row.DueAt ? WorkState.Missed : WorkState.Open,
        };
        return new AssignedWork(
            row,
            task,
            attempts.Count(attempt => attempt.Revision == 1 && attempt.Phase != AttemptPhase.Voided),
            state,
            attempts.Find(attempt => attempt.Phase == AttemptPhase.Open)?.Id,
            attempts.FindLast(attempt => attempt.Phase != AttemptPhase.Open)?.Id,
            attempts.Where(attempt => attempt.Phase != AttemptPhase.Voided).Max(attempt => attempt.ScoreHundredths));
    }

    private sealed record Done(Guid Id, Guid Assignment, int Revision, AttemptPhase Phase, int? ScoreHundredths);
}
