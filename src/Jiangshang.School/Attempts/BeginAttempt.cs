using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Starts the clock of timed work, once: from then on it runs, whatever happens, and a try is used.</summary>
public sealed class BeginAttempt(SchoolDatabase database, SchoolLibrary library, TaskEditions editions, AttemptJournals journals, AttemptReading reading, TimeProvider clock)
{
    /// <summary>The student has pressed the button. Pressing again changes nothing.</summary>
    public async Task<Outcome<AttemptDetail>> HandleAsync(Guid attempt, string device, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        var begun = await StartAsync(attempt, now, AttemptBeginning.Student, now, device, cancellation);
        if (begun.IsRefused(out var refusal))
        {
            return refusal;
        }

        journals.Forget(attempt);
        await using var school = database.Read();
        return await reading.DetailAsync(school, begun.Result, cancellation);
    }

    /// <summary>Timed practice begins with what the student did first: nobody waits for a button there.</summary>
    /// <param name="claimed">How long ago that was, as the entry says; never before the work was opened.</param>
    internal async Task<Rejection?> WithFirstEntryAsync(Guid attempt, TimeSpan claimed, string device, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var begun = await StartAsync(attempt, now - claimed, AttemptBeginning.FirstEntry, now, device, cancellation);
        journals.Forget(attempt);
        return begun.Rejection;
    }

    private Task<Outcome<AttemptRow>> StartAsync(Guid attempt, DateTimeOffset from, AttemptBeginning by, DateTimeOffset now, string device, CancellationToken cancellation) =>
        database.WriteAsync<AttemptRow>(
            async school =>
            {
                var row = await school.Attempts.SingleOrDefaultAsync(row => row.Id == attempt, cancellation);
                if (row is null || await editions.OfAsync(school, row.TaskCode, row.TaskVersion, cancellation) is not { } task)
                {
                    return new SubjectUnknown();
                }

                if (row.Phase != AttemptPhase.Open)
                {
                    return new AttemptClosed();
                }

                if (row.BegunAt is not null)
                {
                    return row;
                }

                if (await IsOverAsync(school, row, now, cancellation))
                {
                    return new AssignmentOver();
                }

                row.BegunAt = from < row.StartedAt ? row.StartedAt : from;
                (row.BegunBy, row.EndsAt) = (by, row.BegunAt + task.Desk.TimeLimit);
                var granted = await AttemptWriters.GrantAsync(school, attempt, device, takeOver: by == AttemptBeginning.Student, now, library.Clock, cancellation);
                if (granted.IsRefused(out var refusal))
                {
                    return refusal;
                }

                await StudentVersions.BumpAsync(school, row.StudentId, cancellation);
                return row;
            },
            $"begin:{attempt}",
            cancellation);

    /// <summary>Work that nobody began while its assignment was open uses up no try: it simply cannot be begun any more.</summary>
    private static async Task<bool> IsOverAsync(SchoolContext school, AttemptRow row, DateTimeOffset now, CancellationToken cancellation)
    {
        var due = await school.Assignments.Where(assignment => assignment.Id == row.AssignmentId).Select(assignment => (DateTimeOffset?)assignment.DueAt).SingleOrDefaultAsync(cancellation);
        return now > due;
    }
}
