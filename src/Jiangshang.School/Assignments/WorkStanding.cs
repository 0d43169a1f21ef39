using Jiangshang.School.Attempts;
using Jiangshang.School.Storage;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Assignments;

/// <summary>
/// Where an assignment stands, from what was done about it. It is done when it is passed, when its attempts are used up, or when it is over
/// with something to show; a failed attempt with others left leaves it open, and one that was opened and left empty is none.
/// </summary>
internal static class WorkStanding
{
    /// <param name="attempts">In the order they were made, revisions behind what they revise.</param>
    public static WorkState Of(AssignmentRow row, IReadOnlyList<MadeAttempt> attempts, DateTimeOffset now)
    {
        var made = attempts.Where(attempt => attempt.Phase != AttemptPhase.Voided).ToList();
        var isOver = now > row.DueAt;
        return made.LastOrDefault() switch
        {
            { Phase: AttemptPhase.Open } open => isOver && !open.HasWork ? Ended(made) : WorkState.Open,
            { Phase: AttemptPhase.AwaitingMarking or AttemptPhase.AwaitingDecision } => WorkState.AwaitingMarking,
            { Phase: AttemptPhase.AwaitingReview } => WorkState.AwaitingReview,
            { Phase: AttemptPhase.ReturnedForRevision } => WorkState.ReturnedForRevision,
            null when !isOver => now < row.OpensAt ? WorkState.Upcoming : WorkState.Open,
            null => WorkState.Missed,
            _ => isOver || Used(made) >= row.Attempts || made.Exists(attempt => attempt.IsPassed) ? Ended(made) : WorkState.Open,
        };
    }

    /// <summary>How many of the attempts allowed are used.</summary>
    public static int Used(IEnumerable<MadeAttempt> attempts) => attempts.Count(attempt => attempt is { Revision: 1, Begun: true } && attempt.Phase != AttemptPhase.Voided);

    /// <summary>What was made at these assignments, in order.</summary>
    public static async Task<ILookup<Guid, MadeAttempt>> MadeAsync(SchoolContext school, IQueryable<AttemptRow> attempts, CancellationToken cancellation) =>
        (await attempts.AsNoTracking()
            .Where(row => row.AssignmentId != null)
            .OrderBy(row => row.Number).ThenBy(row => row.Revision)
            .Select(row => new MadeAttempt(
                row.Id,
                row.AssignmentId!.Value,
                row.Revision,
                row.Phase,
                row.BegunAt != null,
                row.ScoreHundredths,
                row.Passed,
                row.Phase == AttemptPhase.Open
                    && (school.JournalEntries.Any(entry => entry.AttemptId == row.Id)
                        || school.Artefacts.Any(file => file.AttemptId == row.Id && file.RemovedAt == null))))
            .ToListAsync(cancellation))
        .ToLookup(attempt => attempt.Assignment);

    private static WorkState Ended(List<MadeAttempt> made) =>
        made.Exists(attempt => attempt.ScoreHundredths is not null) ? WorkState.Done : WorkState.Missed;
}
