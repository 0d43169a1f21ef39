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
        if (await access.RefusalOfStudentsAsync(actor, Act.AssignRemedial, students, cancellation) is { } refusal)
        {
            return refusal;
        }

        return await database.WriteAsync<AssignedRemedial>(
            async school =>
            {
                var chosen = students.Distinct().ToList();
                var loaded = await records.LoadAsync(school, chosen, cancellation);
                var open = await OpenTasksAsync(school, chosen, clock.GetUtcNow(), cancellation);
                var plans = chosen.ConvertAll(student => Plan(actor, student, loaded[student], open[student].ToHashSet(StringComparer.Ordinal)));
                school.Assignments.AddRange(plans.SelectMany(plan => plan.Given));
                await school.SaveChangesAsync(cancellation);
                await StudentVersions.BumpAsync(school, [.. plans.SelectMany(plan => plan.Given).Select(given => given.StudentId).Distinct()], cancellation);
                return plans.Aggregate(new AssignedRemedial(0, 0, 0, 0), (all, plan) => all + plan.Counted);
            },
            oneAtATime: "remediation",
            cancellation);
    }

    /// <summary>The tasks of the student's plan that are not open already, and why there are none if so.</summary>
    private (IReadOnlyList<AssignmentRow> Given, AssignedRemedial Counted) Plan(Actor actor, Guid student, StudentRecord record, HashSet<string> open)
    {
        var now = clock.GetUtcNow();
        var standard = library.StandardFor(record.EntryYear);
        var report = GraduationAudit.Of(standard, record, SchoolDays.AtSchool(now));
        var steps = RemediationPlan.Of(standard, record, report, library.Offers).Items
            .SelectMany(item => item.Steps.OfType<RemedialStep.DoTask>().Select(step => (Step: step, Gap: RemedialGap.CodeOf(item.Gap))))
            .DistinctBy(pair => pair.Step.Task.Code)
            .ToList();
        List<AssignmentRow> given = [.. steps
            .Where(pair => !open.Contains(pair.Step.Task.Code))
            .Select(pair => New(actor, student, pair.Step, pair.Gap, now, now.AddDays(standard.Remediation.DaysToMend)))];
        var waiting = given.Count == 0 && steps.Count > 0;
        var beyond = report.Findings.Any(finding => finding.Blocks) && steps.Count == 0;
        return (given, new AssignedRemedial(given.Count > 0 ? 1 : 0, given.Count, waiting ? 1 : 0, beyond ? 1 : 0));
    }

    /// <summary>Remedial tasks that still lead somewhere, by student. The place of any other is freed, so that the task can be given again.</summary>
    private static async Task<ILookup<Guid, string>> OpenTasksAsync(SchoolContext school, List<Guid> students, DateTimeOffset now, CancellationToken cancellation)
    {
        var held = await school.Assignments.AsTracking().Where(row => students.Contains(row.StudentId) && row.RemedialSlot != null).ToListAsync(cancellation);
        var made = await WorkStanding.MadeAsync(school, school.Attempts.Where(row => students.Contains(row.StudentId)), cancellation);
        foreach (var ended in held.Where(row => WorkStanding.Of(row, [.. made[row.Id]], now) is WorkState.Done or WorkState.Missed))
        {
            ended.RemedialSlot = null;
        }

        await school.SaveChangesAsync(cancellation);
        return held.Where(row => row.RemedialSlot is not null).ToLookup(row => row.StudentId, row => row.TaskCode);
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
