using Jiangshang.Competencies.Standards;
using Jiangshang.School.Access;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Attempts;

/// <summary>Starts free practice of a task, or goes on with the one already open.</summary>
public sealed class StartPractice(SchoolDatabase database, TaskEditions editions, AttemptReading reading, TimeProvider clock)
{
    public async Task<Outcome<AttemptDetail>> HandleAsync(Guid student, TaskCode code, CancellationToken cancellation = default)
    {
        if (await editions.ToBeginAsync(code, cancellation) is not { } task)
        {
            return new SubjectUnknown();
        }

        if (!task.Desk.OffersPractice)
        {
            return new PracticeNotOffered();
        }

        var slot = AttemptDraft.PracticeSlot(student, task.Code.Value);
        var stored = await database.WriteAsync<AttemptRow>(
            async school =>
            {
                var practices = await school.Attempts.AsNoTracking()
                    .Where(row => row.StudentId == student && row.TaskCode == code.Value && row.AssignmentId == null)
                    .OrderBy(row => row.Number).ThenBy(row => row.Revision)
                    .ToListAsync(cancellation);
                if (practices.Find(row => row.OpenSlot == slot) is { } open)
                {
                    return open;
                }

                if (practices is [.., { Phase: AttemptPhase.ReturnedForRevision } returned])
                {
                    var revision = AttemptDraft.Revision(returned, clock.GetUtcNow());
                    await AttemptStart.AddAsync(school, revision, returned, cancellation);
                    return revision;
                }

                var key = await school.Schools.Select(row => row.SeedKey).SingleAsync(cancellation);
                var seen = await SeenTexts.OfAsync(school, student, cancellation);
                var number = practices.Count == 0 ? 1 : practices[^1].Number + 1;
                var draft = AttemptDraft.Practice(student, task, number, key, seen, clock.GetUtcNow());
                await AttemptStart.AddAsync(school, draft, null, cancellation);
                await StudentVersions.BumpAsync(school, student, cancellation);
                return draft;
            },
            slot,
            cancellation);
        await using var school = database.Read();
        return await reading.DetailAsync(school, stored.Result, cancellation);
    }
}
