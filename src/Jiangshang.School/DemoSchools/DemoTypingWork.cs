using System.Globalization;
using System.Text.Json;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Tasks;
using Jiangshang.School.Attempts;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.School.DemoSchools;

/// <summary>Typing that simulated typists did on the real texts, scored by the real scorer from its event logs.</summary>
internal sealed class DemoTypingWork(IReadOnlyList<TypingText> pool, SchoolLibrary library, DemoRecord record)
{
    /// <summary>Practice goes on a little beyond the time over which points are reckoned.</summary>
    private const int PracticeBeyondSeconds = 15;
    private const int Tries = 3;
    private readonly Dictionary<Guid, HashSet<TypingTextCode>> _seen = [];

    /// <param name="netSpeed">What the attempt shall come to, in characters a minute.</param>
    public void Do(DemoStudent student, TrainingTask task, TypingTask body, Guid? assignment, int number, WorkCondition condition, int netSpeed, DateOnly day)
    {
        var random = student.Random.For(string.Create(CultureInfo.InvariantCulture, $"{task.Version} {day:yyyyMMdd}"));
        var seed = random.Bytes(32);
        var seen = _seen.TryGetValue(student.Person.Id, out var known) ? known : _seen[student.Person.Id] = [];
        var worksheet = TypingWorksheet.Prepare(body, pool, seen, new WorksheetSeed(seed));
        var (submission, sheet) = Type(body, worksheet, netSpeed, random);
        var started = DemoCalendar.At(day, random.Pick([8, 9, 10, 13, 14, 15]), random.Below(40), random.Below(60));
        var submitted = started.AddMilliseconds(submission.Elapsed.Value);
        var attempt = new AttemptRow
        {
            Id = random.Id("attempt"),
            StudentId = student.Person.Id,
            AssignmentId = assignment,
            TaskCode = task.Version.Code,
            TaskVersion = task.Version.Version,
            Workshop = task.Workshop,
            Condition = condition,
            Number = number,
            Revision = 1,
            RevisionOf = null,
            Seed = seed,
            Worksheet = JsonSerializer.Serialize(worksheet, WorkshopJson.Compact.TypingWorksheet),
            Texts = [.. worksheet.Texts.Select(text => text.Code.Value)],
            Phase = AttemptPhase.Scored,
            StartedAt = started,
            BegunAt = started,
            SubmittedAt = submitted,
            SubmittedThrough = 0,
            Submission = JsonSerializer.Serialize(submission, WorkshopJson.Compact.TypingSubmission),
            ScoreSheet = JsonSerializer.Serialize(sheet, WorkshopJson.Compact.ScoreSheet),
            ScoreHundredths = sheet.Score.Hundredths,
            Passed = sheet.Passed,
            ScoredAt = submitted,
        };
        foreach (var text in worksheet.Texts)
        {
            seen.Add(text.Code);
        }

        record.Attempts.Add(attempt);
        var edition = library.Task(new(task.Version.Code))!;
        record.Evidence.Add(($"attempt:{attempt.Id}", DemoEvidence.Of(student, edition, attempt, sheet, [SubmissionBuilder.DigestOf(attempt.Submission!)])));
    }

    /// <summary>Types until the scorer says about what was wanted: a person's pace follows from the score, not the other way round.</summary>
    private static (TypingSubmission Submission, ScoreSheet Sheet) Type(TypingTask body, TypingWorksheet worksheet, int netSpeed, DemoRandom random)
    {
        var slips = random.Between(4, 10);
        var pace = 60_000 / netSpeed;
        var seconds = body.Rules.Conditions == TypingConditions.Assessed ? body.Rules.MaximumDuration.Value + 4 : body.Rules.MinimumDuration.Value + PracticeBeyondSeconds;
        for (var attempt = 1; ; attempt++)
        {
            var submission = new SimulatedTypist(pace, slips).Type(worksheet, seconds, random.For("typing"));
            var sheet = TypingScorer.Score(body, worksheet, submission);
            var reached = sheet.Metrics.Single(reading => reading.Code == TypingMetrics.NetSpeed).Value.Millionths / 10_000;
            if (attempt == Tries || Math.Abs(reached - (netSpeed * 100)) < 40)
            {
                return (submission, sheet);
            }

            pace = (int)Math.Clamp(pace * reached / (netSpeed * 100), 80, 4000);
        }
    }
}
