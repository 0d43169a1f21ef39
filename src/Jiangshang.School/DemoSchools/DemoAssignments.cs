using System.Globalization;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Tasks;
using Jiangshang.School.Assignments;

namespace Jiangshang.School.DemoSchools;

/// <summary>What teachers gave their classes, and remedial work given to single students.</summary>
internal sealed class DemoAssignments(DemoRandom random, DemoRecord record)
{
    private const int DaysOpen = 10;
    private readonly DemoRandom _random = random.For("assignments");

    /// <summary>A class gets the same task on the same day, each student a row of the batch.</summary>
    public Guid Ordinary(DemoStudent student, TrainingTask task, WorkCondition condition, DateOnly opens) =>
        Add(student, task, condition, opens, opens.AddDays(DaysOpen), _random.Id(Key($"{student.ClassGroup.Id} {task.Version} {opens:yyyyMMdd}")), student.Homeroom.Id, null);

    /// <summary>Open until two weeks from today.</summary>
    public Guid Remedial(DemoStudent student, TrainingTask task, WorkCondition condition, DateOnly opens, DateOnly today, string mends) =>
        Add(student, task, condition, opens, today.AddDays(14), _random.Id(Key($"remedial {student.Person.Id} {task.Version}")), student.Homeroom.Id, mends);

    private Guid Add(DemoStudent student, TrainingTask task, WorkCondition condition, DateOnly opens, DateOnly due, Guid batch, Guid teacher, string? mends)
    {
        var row = new AssignmentRow
        {
            Id = student.Random.Id(Key($"assignment {task.Version} {opens:yyyyMMdd} {mends}")),
            BatchId = batch,
            StudentId = student.Person.Id,
            TaskCode = task.Version.Code,
            Condition = condition,
            OpensAt = DemoCalendar.At(opens, 8, 0),
            DueAt = DemoCalendar.At(due, 22, 0),
            Attempts = condition == WorkCondition.Practice ? task.Attempts.Practice : Math.Max(1, task.Attempts.Assessed),
            AssignedBy = teacher,
            AssignedAt = DemoCalendar.At(opens, 7, 40),
            Mends = mends,
            RemedialSlot = mends is null ? null : $"{student.Person.Id}:{task.Version.Code}",
        };
        record.Assignments.Add(row);
        return row.Id;
    }

    private static string Key(FormattableString key) => key.ToString(CultureInfo.InvariantCulture);
}
