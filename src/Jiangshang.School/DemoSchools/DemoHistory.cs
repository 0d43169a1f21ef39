using Jiangshang.Competencies.Standards;
using Jiangshang.Content;
using Jiangshang.Content.DemoSchools;
using Jiangshang.Content.Tasks;

namespace Jiangshang.School.DemoSchools;

/// <summary>Lives a student's school days up to today: what was assigned, done, marked, decided.</summary>
internal sealed class DemoHistory(
    DemoSchool definition, SchoolContent content, DemoCalendar calendar, DemoAssignments assignments, DemoJudgedWork judged, DemoRecord record)
{
    private readonly DemoTimetable _timetable = new(calendar);

    public void Live(DemoStudent student)
    {
        if (student.Story == DemoStory.JustArrived)
        {
            return;
        }

        var plan = _timetable.Of(student);
        var (shorts, decided, waiting) = Exceptions(student, plan);
        foreach (var (requirement, day) in plan)
        {
            if (requirement.Code == decided)
            {
                Decide(student, requirement, day);
            }
            else if (requirement.Code == waiting)
            {
                Current(student, requirement, DemoCalendar.LessonDayBefore(calendar.Today.AddDays(-4)), handedIn: true);
            }
            else if (day.AddDays(DemoTimetable.DaysUntilMarked) <= calendar.Today)
            {
                Past(student, requirement, day, shorts.Contains(requirement.Code));
            }
            else
            {
                // The one that is being worked on now; what comes after it has not been assigned yet.
                var opens = day < calendar.Today.AddDays(-1) ? day : DemoCalendar.LessonDayBefore(calendar.Today.AddDays(-2));
                Current(student, requirement, opens, student.Random.For("current").Chance(55));
                break;
            }
        }
    }

    private (HashSet<RequirementCode> Shorts, RequirementCode? Decided, RequirementCode? Waiting) Exceptions(
        DemoStudent student, IReadOnlyList<(Requirement Requirement, DateOnly Day)> plan)
    {
        var random = student.Random.For("exceptions");
        var own = plan.Where(entry => entry.Requirement.Specialization is not null && JudgedTask(entry.Requirement) is not null && entry.Requirement.Criteria.Criteria().Count() == 1).ToList();
        return student.Story switch
        {
            DemoStory.InRemediation => ([.. random.Shuffle(plan.Where(entry => entry.Requirement.Group >= RequirementGroup.Core && JudgedTask(entry.Requirement) is not null)).Take(random.Between(2, 3)).Select(entry => entry.Requirement.Code)], null, null),
            DemoStory.ClearedByDecision => ([], random.Pick(own).Requirement.Code, null),
            DemoStory.AwaitingMarking => ([], null, own[^1].Requirement.Code),
            DemoStory.OnTheWay => ([.. plan.Where(_ => random.Chance(student.Able < 40 ? 22 : 6)).Select(entry => entry.Requirement.Code)], null, null),
            _ => ([], null, null),
        };
    }

    /// <summary>Done and marked; some needed a second attempt, and what stayed short has remedial work in the last year.</summary>
    private void Past(DemoStudent student, Requirement requirement, DateOnly opens, bool stayedShort)
    {
        if (JudgedTask(requirement) is not ({ } task, { } body))
        {
            return;
        }

        var random = student.Random.For($"past {requirement.Code}");
        var condition = JudgedCondition(requirement);
        var assignment = assignments.Ordinary(student, task, condition, opens);
        var outcome = random.Below(100) < 20 + (student.Able / 2) ? DemoOutcome.Excellent : DemoOutcome.Attained;
        var day = DemoCalendar.LessonDay(opens.AddDays(random.Between(0, 3)));
        var twice = stayedShort || random.Below(100) > 78 + (student.Able / 5);
        judged.Do(student, task, body, assignment, 1, condition, twice ? DemoOutcome.Short : outcome, day);
        if (twice && task.Attempts.Assessed > 1 && !(stayedShort && random.Chance(50)))
        {
            judged.Do(student, task, body, assignment, 2, condition, stayedShort ? DemoOutcome.Short : DemoOutcome.Attained, DemoCalendar.LessonDay(day.AddDays(5)));
        }

        if (stayedShort && student.Story == DemoStory.InRemediation)
        {
            assignments.Remedial(student, task, condition, DemoCalendar.LessonDayBefore(calendar.Today.AddDays(-6)), calendar.Today, requirement.Code.Value);
        }
    }

    private void Current(DemoStudent student, Requirement requirement, DateOnly opens, bool handedIn)
    {
        if (JudgedTask(requirement) is not ({ } task, { } body))
        {
            return;
        }

        var condition = JudgedCondition(requirement);
        var assignment = assignments.Ordinary(student, task, condition, opens);
        var day = DemoCalendar.LessonDayBefore(calendar.Today.AddDays(-student.Random.For("handed in").Between(1, 3)));
        if (handedIn && day >= opens)
        {
            judged.Do(student, task, body, assignment, 1, condition, DemoOutcome.Waiting, day);
        }
    }

    /// <summary>A responsible person decides in place of the rules, with a reason.</summary>
    private void Decide(DemoStudent student, Requirement requirement, DateOnly day)
    {
        var random = student.Random.For("decision");
        var at = DemoCalendar.At(DemoCalendar.LessonDay(day), 16, random.Below(60));
        var evidence = DemoEvidence.Decision(student, requirement.Code, student.Homeroom.Id, at, random.Pick(definition.Comments.Overrides));
        record.Evidence.Add(($"override:{evidence.Id}", evidence));
    }

    private (TrainingTask Task, Workshops.JudgedWork.JudgedWorkTask Body)? JudgedTask(Requirement requirement) => content.CurrentTasks
        .Where(task => task.Requirements.Contains(requirement.Code))
        .Select(task => task.Body is TaskBody.JudgedWork work ? (task, work.Task) : ((TrainingTask, Workshops.JudgedWork.JudgedWorkTask)?)null)
        .FirstOrDefault(pair => pair is not null);

    private static WorkCondition JudgedCondition(Requirement requirement) => requirement.Criteria.Criteria()
        .Where(criterion => criterion.Kinds.Contains(EvidenceKind.Judged))
        .Select(criterion => criterion.Minimum)
        .DefaultIfEmpty(WorkCondition.Assessed)
        .Max() is var minimum && minimum > WorkCondition.Practice ? minimum : WorkCondition.Assessed;
}
