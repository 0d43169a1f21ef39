using Jiangshang.Competencies.Standards;
using Jiangshang.School.Assignments;
using Jiangshang.School.TrainingTasks;

namespace Jiangshang.School.Attempts;

/// <summary>Prepares the row of a new attempt, worksheet and all.</summary>
internal static class AttemptDraft
{
    public static string AssignmentSlot(Guid assignment) => $"assignment:{assignment}";

    public static string PracticeSlot(Guid student, string task) => $"practice:{student}:{task}";

    public static AttemptRow Assigned(AssignmentRow assigned, TaskEdition task, int number, byte[] key, ShownTexts texts, DateTimeOffset now) =>
        New(assigned.StudentId, assigned.Id, task, assigned.Condition, number, key, texts, now, assigned.DueAt, AssignmentSlot(assigned.Id));

    public static AttemptRow Practice(Guid student, TaskEdition task, int number, byte[] key, IReadOnlyCollection<string> seen, DateTimeOffset now) =>
        New(student, null, task, WorkCondition.Practice, number, key, new ShownTexts(seen, []), now, null, PracticeSlot(student, task.Code.Value));

    /// <summary>The same work once more: same seed, same worksheet, no attempt used up.</summary>
    public static AttemptRow Revision(AttemptRow returned, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(),
        StudentId = returned.StudentId,
        AssignmentId = returned.AssignmentId,
        TaskCode = returned.TaskCode,
        TaskVersion = returned.TaskVersion,
        Workshop = returned.Workshop,
        Condition = returned.Condition,
        Number = returned.Number,
        Revision = returned.Revision + 1,
        RevisionOf = returned.Id,
        Seed = returned.Seed,
        Worksheet = returned.Worksheet,
        Texts = returned.Texts,
        Phase = AttemptPhase.Open,
        OpenSlot = returned.AssignmentId is { } assignment ? AssignmentSlot(assignment) : PracticeSlot(returned.StudentId, returned.TaskCode),
        StartedAt = now,
        BegunAt = now,
    };

    private static AttemptRow New(
        Guid student,
        Guid? assignment,
        TaskEdition task,
        WorkCondition condition,
        int number,
        byte[] key,
        ShownTexts texts,
        DateTimeOffset now,
        DateTimeOffset? due,
        string slot)
    {
        // The clock of timed work starts with its button or its first entry, not with looking at it.
        var timed = task.Desk.TimeLimit is not null;
        var seed = PersonalSeeds.Of(key, student, task.Code.Value, condition, assignment, number);
        var worksheet = task.Desk.Prepare(seed, texts.Seen, texts.Own);
        return new AttemptRow
        {
            Id = Guid.CreateVersion7(),
            StudentId = student,
            AssignmentId = assignment,
            TaskCode = task.Code.Value,
            TaskVersion = task.Version,
            Workshop = task.Workshop,
            Condition = condition,
            Number = number,
            Revision = 1,
            RevisionOf = null,
            Seed = seed,
            Worksheet = worksheet.Json,
            Texts = [.. worksheet.Texts],
            Phase = AttemptPhase.Open,
            OpenSlot = slot,
            StartedAt = now,
            BegunAt = timed ? null : now,
            EndsAt = timed ? null : due,
        };
    }
}
