using Jiangshang.Competencies.Standards;
using Jiangshang.Content;
using Jiangshang.Content.Tasks;

namespace Jiangshang.School.DemoSchools;

/// <summary>How a student's typing grew: practice at first, a test each year, up to the last one.</summary>
internal sealed class DemoTypingHistory(SchoolContent content, DemoCalendar calendar, DemoAssignments assignments, DemoTypingWork typing)
{
    /// <summary>What the demo's best-known student types: short of the eighty asked for.</summary>
    private const int ShortSpeed = 74;

    /// <summary>Days since entering, percent of the last speed, and whether it was a test.</summary>
    private static readonly (int Day, int Percent, bool Tested)[] Steps =
        [(30, 46, false), (75, 52, false), (130, 60, false), (260, 70, true), (430, 80, false), (520, 90, true), (700, 95, false), (740, 100, true)];

    public void Live(DemoStudent student)
    {
        var practices = Tasks(WorkCondition.Practice);
        var tests = Tasks(WorkCondition.Assessed);
        if (student.Story == DemoStory.JustArrived || practices.Count == 0 || tests.Count == 0 || !DemoStories.MustType(student.Standard, student.Specialization))
        {
            return;
        }

        var random = student.Random.For("typing");
        var last = student.Story == DemoStory.TypingShort ? ShortSpeed : 83 + (student.Able / 4) + random.Below(6);
        var numbers = new Dictionary<VersionedCode, int>();
        var lastDay = calendar.Today.AddDays(student.Story == DemoStory.TypingShort ? -9 : -5);
        foreach (var (after, percent, tested) in Steps)
        {
            var day = DemoCalendar.LessonDay(DemoCalendar.Enrolment(student.EntryYear).AddDays(after + random.Below(5)));
            if (day > lastDay)
            {
                if (calendar.SchoolYear - student.EntryYear < 2 || percent < 100)
                {
                    continue;
                }

                // The last test is never missed in the last year, whatever the calendar.
                day = DemoCalendar.LessonDayBefore(lastDay);
            }

            Do(student, tested ? tests[0] : random.Pick(practices), tested, Math.Max(20, last * percent / 100), day, numbers);
        }

        if (student.Story == DemoStory.TypingShort)
        {
            Mend(student, practices[^1], tests[0], numbers);
        }
    }

    /// <summary>Remedial training for typing: the test is assigned again, and practice for it has begun.</summary>
    private void Mend(DemoStudent student, TrainingTask practice, TrainingTask test, Dictionary<VersionedCode, int> numbers)
    {
        var opens = DemoCalendar.LessonDayBefore(calendar.Today.AddDays(-7));
        assignments.Remedial(student, test, WorkCondition.Assessed, opens, calendar.Today, "CS-3");
        Do(student, practice, tested: false, ShortSpeed + 2, DemoCalendar.LessonDayBefore(calendar.Today.AddDays(-2)), numbers);
    }

    private void Do(DemoStudent student, TrainingTask task, bool tested, int speed, DateOnly day, Dictionary<VersionedCode, int> numbers)
    {
        if (task.Body is not TaskBody.Typing body)
        {
            return;
        }

        var number = tested ? 1 : numbers[task.Version] = numbers.GetValueOrDefault(task.Version) + 1;
        Guid? assignment = tested ? assignments.Ordinary(student, task, WorkCondition.Assessed, day) : null;
        typing.Do(student, task, body.Task, assignment, number, tested ? WorkCondition.Assessed : WorkCondition.Practice, speed, day);
    }

    /// <summary>The typing tasks whose strongest condition is practice, or those that can be assigned as a test.</summary>
    private List<TrainingTask> Tasks(WorkCondition condition) =>
        [.. content.CurrentTasks
            .Where(task => task.Body is TaskBody.Typing && (task.Condition >= WorkCondition.Assessed) == (condition >= WorkCondition.Assessed))
            .OrderBy(task => task.Version.Code, StringComparer.Ordinal)];
}
