using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.Assignments;
using Jiangshang.School.People;
using Jiangshang.School.Proctoring;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Jiangshang.School.TypingTexts;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>
/// Opens an attempt at an assignment, or answers the one already open. However many requests come at once, there is one: the
/// open slot is unique in the database.
/// </summary>
public sealed class OpenAttempt(SchoolDatabase database, TaskEditions editions, AttemptReading reading, RoomDoor door, TimeProvider clock)
{
    public async Task<Outcome<AttemptDetail>> HandleAsync(Guid assignment, string? roomCode = null, CancellationToken cancellation = default)
    {
        await using var school = database.Read();
        var assigned = await school.Assignments.SingleOrDefaultAsync(row => row.Id == assignment, cancellation);
        if (assigned is null)
        {
            return new SubjectUnknown();
        }

        var attempts = await school.Attempts.Where(row => row.AssignmentId == assignment).OrderBy(row => row.Number).ThenBy(row => row.Revision).ToListAsync(cancellation);
        if (attempts.Find(row => row.Phase == AttemptPhase.Open) is { } open)
        {
            return open.BegunAt is null && clock.GetUtcNow() > assigned.DueAt ? new AssignmentOver() : await reading.DetailAsync(school, open, cancellation);
        }

        if (attempts is [.., { Phase: AttemptPhase.ReturnedForRevision } returned])
        {
            return await StoreAsync(AttemptDraft.Revision(returned, clock.GetUtcNow()), returned, cancellation);
        }

        var now = clock.GetUtcNow();
        var used = attempts.Count(row => row.Revision == 1 && row.Phase != AttemptPhase.Voided);
        if (Refusal(assigned, used, now) is { } refusal)
        {
            return refusal;
        }

        if (await editions.ToBeginAsync(new TaskCode(assigned.TaskCode), cancellation) is not { } task)
        {
            return new SubjectUnknown();
        }

        var draft = await DraftAsync(school, assigned, task, attempts.Count(row => row.Revision == 1) + 1, now, cancellation);
        if (assigned.Condition == WorkCondition.Proctored)
        {
            var entered = await door.EnterAsync(assigned.StudentId, roomCode, cancellation);
            if (entered.IsRefused(out refusal))
            {
                return refusal;
            }

            draft.RoomId = entered.Result;
        }

        return await StoreAsync(draft, null, cancellation);
    }

    private static Rejection? Refusal(AssignmentRow assigned, int used, DateTimeOffset now) =>
        now < assigned.OpensAt ? new AssignmentNotOpenYet()
        : now > assigned.DueAt ? new AssignmentOver()
        : used >= assigned.Attempts ? new NoAttemptsLeft()
        : null;

    private static async Task<AttemptRow> DraftAsync(SchoolContext school, AssignmentRow assigned, TaskEdition task, int number, DateTimeOffset now, CancellationToken cancellation)
    {
        var key = await school.Schools.Select(row => row.SeedKey).SingleAsync(cancellation);
        var seen = await SeenTexts.OfAsync(school, assigned.StudentId, cancellation);
        return AttemptDraft.Assigned(assigned, task, number, key, new ShownTexts(seen, await OwnTexts.OfAsync(school, cancellation)), now);
    }

    /// <param name="returned">The revision whose files the new one begins with; null for a fresh attempt.</param>
    private async Task<Outcome<AttemptDetail>> StoreAsync(AttemptRow draft, AttemptRow? returned, CancellationToken cancellation)
    {
        var stored = await database.WriteAsync<AttemptRow>(
            async school =>
            {
                var present = await school.Attempts.AsNoTracking().SingleOrDefaultAsync(row => row.OpenSlot == draft.OpenSlot, cancellation);
                if (present is not null)
                {
                    return present;
                }

                await AttemptStart.AddAsync(school, draft, returned, cancellation);
                await StudentVersions.BumpAsync(school, draft.StudentId, cancellation);
                return draft;
            },
            draft.OpenSlot!,
            cancellation);
        await using var school = database.Read();
        return await reading.DetailAsync(school, stored.Result, cancellation);
    }
}
