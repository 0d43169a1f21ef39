using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Remediation;
using Jiangshang.School.Access;
using Jiangshang.School.Assignments;
using Jiangshang.School.Certificates;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.People;
using Jiangshang.School.Rejections;
using Jiangshang.School.Storage;
using Jiangshang.School.TrainingTasks;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Remediation;

/// <summary>
/// Gives students the tasks their remediation plans name (补修实训). A task that is still open for the same student is not given
/// twice; one that is over, used up or passed without closing the gap is given anew. The plan follows from the audit, so nothing is given for what is no longer missing.
/// </summary>
public sealed class AssignRemedialWork(SchoolDatabase database, SchoolLibrary library, StudentRecords records, AccessCheck access, TimeProvider clock)
{
    private const int Attempts = 3;

    public async Task<Outcome<AssignedRemedial>> HandleAsync(Actor actor, IReadOnlyList<Guid> students, CancellationToken cancellation = default)
    {
        if (await access.RefusalAsync(actor, Act.AssignRemedial, students, cancellation) is { } refusal)
        {
            return refusal;
        }

        return await database.WriteAsync<AssignedRemedial>(
            async school =>
            {
                var assigned = new AssignedRemedial(0, 0, 0, 0);
                foreach (var student in students.Distinct())
                {
                    assigned += await AssignAsync(school, actor, student, cancellation);
                }

                return assigned;
            },
            oneAtATime: "remediation",
            cancellation);
    }

    private async Task<AssignedRemedial> AssignAsync(SchoolContext school, Actor actor, Guid student, CancellationToken cancellation)
    {
        var record = await records.LoadAsync(school, student, cancellation);
        var now = clock.GetUtcNow();
        var standard = library.StandardFor(record!.EntryYear);
        var report = GraduationAudit.Of(standard, record, SchoolDays.AtSchool(now));
        var plan = RemediationPlan.Of(standard, record, report, library.Offers);
        var steps = plan.Items
            .SelectMany(item => item.Steps.OfType<RemedialStep.DoTask>().Select(step => (Step: step, Gap: RemedialGap.CodeOf(item.Gap))))
            .DistinctBy(pair => pair.Step.Task.Code)
            .ToList();
        var open = await OpenTasksAsync(school, student, now, cancellation);
        var given = 0;
        foreach (var (step, gap) in steps.Where(pair => !open.Contains(pair.Step.Task.Code)))
        {
            school.Assignments.Add(New(actor, student, step, gap, now, now.AddDays(standard.Remediation.DaysToMend)));
            given++;
        }

        if (given > 0)
        {
            await school.SaveChangesAsync(cancellation);
            await StudentVersions.BumpAsync(school, student, cancellation);
        }

        var waiting = given == 0 && steps.Count > 0;
        var beyond = report.Findings.Any(finding => finding.Blocks) && steps.Count == 0;
        return new AssignedRemedial(given > 0 ? 1 : 0, given, waiting ? 1 : 0, beyond ? 1 : 0);
    }

    /// <summary>Remedial tasks that still lead somewhere. The place of any other is freed, so that the task can be given again.</summary>
    private static async Task<HashSet<string>> OpenTasksAsync(SchoolContext school, Guid student, DateTimeOffset now, CancellationToken cancellation)
    {
        var held = await school.Assignments.AsTracking().Where(row => row.StudentId == student && row.RemedialSlot != null).ToListAsync(cancellation);
        var made = await WorkStanding.MadeAsync(school, school.Attempts.Where(row => row.StudentId == student), cancellation);
        foreach (var ended in held.Where(row => WorkStanding.Of(row, [.. made[row.Id]], now) is WorkState.Done or WorkState.Missed))
        {
            ended.RemedialSlot = null;
        }

        await school.SaveChangesAsync(cancellation);
        return held.Where(row => row.RemedialSlot is not null).Select(row => row.TaskCode).ToHashSet(StringComparer.Ordinal);
    }

    private static AssignmentRow New(Actor actor, Guid student, RemedialStep.DoTask step, string gap, DateTimeOffset now, DateTimeOffset due) => new()
    {
        Id = Guid.CreateVersion7(),
        BatchId = Guid.CreateVersion7(),
        StudentId = student,
        TaskCode = step.Task.Code,
        Condition = step.Condition,
        OpensAt = now,
        DueAt = due,
        Attempts = Attempts,
        AssignedBy = actor.Person,
        AssignedAt = now,
        Mends = gap,
        RemedialSlot = SlotOf(student, step.Task.Code),
    };

    /// <summary>Held while the task leads somewhere; unique, so that two requests at once give it once.</summary>
    internal static string SlotOf(Guid student, string task) => $"{student}:{task}";
}
