using Jiangshang.Competencies.Graduation;
using Jiangshang.Competencies.Remediation;
using Jiangshang.School.Access;
using Jiangshang.School.Assignments;
using Jiangshang.School.Attempts;
using Jiangshang.School.Certificates;
using Jiangshang.School.EvidenceLedger;
using Jiangshang.School.Marking;
using Jiangshang.School.People;
using Jiangshang.School.Remediation;
using Jiangshang.School.Storage;
using Jiangshang.School.Tests.Given;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops.JudgedWork;
using Microsoft.EntityFrameworkCore;

namespace Jiangshang.School.Tests.Remediation;

/// <summary>Whatever is done and left undone: where a gap can be mended by a task, there is work that leads somewhere, or it can be given.</summary>
public sealed class RemedialLoopTests
{
    private const int Steps = 14;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task No_history_leads_to_a_gap_without_work_and_without_a_way_to_give_some(int seed)
    {
        await using var school = await ASchool.OpenAsync(DatabaseProvider.Sqlite);
        var random = new Random(seed);
        var (registrar, student) = (new Actor(school.People["R1"], PersonRole.Registrar), school.People["S1"]);
        for (var step = 0; step < Steps; step++)
        {
            var assigned = await school.Get<AssignRemedialWork>().HandleAsync(registrar, [student]);
            Assert.Null(assigned.Rejection);
            await EveryGapHasWorkAsync(school, student, $"seed {seed}, step {step}");
            await DoSomethingAsync(school, student, random);
        }
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Providers), MemberType = typeof(TestDatabase))]
    public async Task A_task_opened_left_empty_and_past_its_date_is_missed_and_given_again(DatabaseProvider provider)
    {
        await using var school = await ASchool.OpenAsync(provider);
        var (registrar, student) = (new Actor(school.People["R1"], PersonRole.Registrar), school.People["S1"]);
        var first = (await school.Get<AssignRemedialWork>().HandleAsync(registrar, [student])).Result;
        foreach (var work in await school.Get<StudentAssignments>().OfAsync(student))
        {
            Assert.Null((await school.Get<OpenAttempt>().HandleAsync(work.Assignment.Id)).Rejection);
        }

        school.Clock.Advance(TimeSpan.FromDays(60));
        await school.Get<CloseOverdueAttempts>().HandleAsync();
        Assert.All(await school.Get<StudentAssignments>().OfAsync(student), work => Assert.Equal(WorkState.Missed, work.State));
        Assert.Equal(first, (await school.Get<AssignRemedialWork>().HandleAsync(registrar, [student])).Result);
    }

    private static async Task EveryGapHasWorkAsync(ASchool school, Guid student, string when)
    {
        var library = school.Get<SchoolLibrary>();
        var record = await school.Get<StudentRecords>().LoadAsync(student);
        var standard = library.StandardFor(record!.EntryYear);
        var report = GraduationAudit.Of(standard, record, SchoolDays.AtSchool(school.Clock.GetUtcNow()));
        var works = await school.Get<StudentAssignments>().OfAsync(student);
        foreach (var item in RemediationPlan.Of(standard, record, report, library.Offers).Items)
        {
            foreach (var step in item.Steps.OfType<RemedialStep.DoTask>())
            {
                Assert.True(
                    works.Any(work => work.Task.Code.Value == step.Task.Code && work.State is not (WorkState.Done or WorkState.Missed)),
                    $"{when}: {item.Gap} has no work at {step.Task.Code}: {string.Join(", ", works.Where(work => work.Task.Code.Value == step.Task.Code).Select(work => work.State))}");
            }
        }
    }

    private static async Task DoSomethingAsync(ASchool school, Guid student, Random random)
    {
        var works = (await school.Get<StudentAssignments>().OfAsync(student)).Where(work => work.State == WorkState.Open).ToList();
        switch (random.Next(6))
        {
            case 0 or 1 when works.Count > 0:
                await school.Get<OpenAttempt>().HandleAsync(works[random.Next(works.Count)].Assignment.Id);
                break;
            case 2:
                await WriteAndHandInAsync(school, student, random);
                break;
            case 3:
                await MarkAsync(school, student, random);
                break;
            default:
                school.Clock.Advance(TimeSpan.FromDays(random.Next(1, 25)));
                await school.Get<CloseOverdueAttempts>().HandleAsync();
                break;
        }
    }

    private static async Task WriteAndHandInAsync(ASchool school, Guid student, Random random)
    {
        await using var reading = school.Storage.Read();
        var open = await reading.Attempts.Where(row => row.StudentId == student && row.Phase == AttemptPhase.Open && row.Workshop == "judged-work").OrderBy(row => row.Id).FirstOrDefaultAsync();
        if (open is null)
        {
            return;
        }

        await school.Storage.WriteAsync(async writing =>
        {
            var last = await writing.JournalEntries.Where(row => row.AttemptId == open.Id).MaxAsync(row => (long?)row.Sequence) ?? 0;
            writing.JournalEntries.Add(new JournalEntryRow { AttemptId = open.Id, Sequence = last + 1, Payload = Working.Draft(new string('好', 900)), ReceivedAt = school.Clock.GetUtcNow(), ArrivedAfterMilliseconds = null });
        });
        if (random.Next(3) > 0)
        {
            // Work that asks for a file stays open: that is a way to leave it, too.
            await using var written = school.Storage.Read();
            await school.Get<SubmitWork>().HandleAsync(open.Id, await written.JournalEntries.Where(row => row.AttemptId == open.Id).MaxAsync(row => row.Sequence));
        }
    }

    private static async Task MarkAsync(ASchool school, Guid student, Random random)
    {
        await using var reading = school.Storage.Read();
        var waiting = await reading.Attempts.Where(row => row.StudentId == student && row.Phase == AttemptPhase.AwaitingMarking).OrderBy(row => row.Id).FirstOrDefaultAsync();
        if (waiting is null || school.Get<SchoolLibrary>().Task(new(waiting.TaskCode))?.Desk.Rubric is not { } rubric)
        {
            return;
        }

        var best = random.Next(2) == 0;
        var marks = new RubricMarks([.. rubric.Criteria.Select(criterion => new CriterionMark(criterion.Code, criterion.Levels[best ? 0 : criterion.Levels.Count - 1].Code, string.Empty))], "继续努力");
        var outcome = await school.Get<MarkWork>().HandleAsync(new Actor(school.People["TA"], PersonRole.Teacher), waiting.Id, marks, returnForRevision: random.Next(3) == 0, basedOn: 0, reason: null);
        Assert.Null(outcome.Rejection);
    }
}
