using System.Globalization;
using System.Text;
using System.Text.Json;
using Jiangshang.Competencies.Standards;
using Jiangshang.Content.DemoSchools;
using Jiangshang.Content.Tasks;
using Jiangshang.School.Artefacts;
using Jiangshang.School.Attempts;
using Jiangshang.School.Marking;
using Jiangshang.School.TrainingTasks;
using Jiangshang.Workshops;
using Jiangshang.Workshops.JudgedWork;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.School.DemoSchools;

/// <summary>Judged work that students handed in and teachers marked, scored by the real scorer.</summary>
internal sealed class DemoJudgedWork(DemoSchool definition, DemoCalendar calendar, SchoolLibrary library, DemoFiles files, DemoRecord record)
{
    private const int PassHundredths = 60_00;
    private const int ExcellentHundredths = 85_00;

    /// <param name="number">Counts the attempts at the assignment.</param>
    /// <param name="day">The day the work was handed in.</param>
    public void Do(DemoStudent student, TrainingTask task, JudgedWorkTask body, Guid assignment, int number, WorkCondition condition, DemoOutcome outcome, DateOnly day)
    {
        var random = student.Random.For(string.Create(CultureInfo.InvariantCulture, $"{task.Version} {number}"));
        var seed = random.Bytes(32);
        var worksheet = JudgedWorkWorksheet.Prepare(body, new WorksheetSeed(seed));
        var started = DemoCalendar.At(day, random.Pick([8, 9, 10, 13, 14, 15]), random.Below(40));
        var submitted = started.AddMinutes(task.Minutes * random.Between(60, 100) / 100).AddSeconds(random.Below(60));
        var waiting = outcome == DemoOutcome.Waiting;
        var marked = waiting ? (DateTimeOffset?)null : Marked(submitted, random);
        var id = random.Id("attempt");
        var submission = new JudgedWorkSubmission(Answer(task, body, worksheet, outcome, random), HandIn(student, body, id, submitted, random));
        var comment = marked is null ? null : Filled(Comment(outcome, random), worksheet, student);
        var marks = marked is null ? null : new RubricMarks(Levels(body.Rubric, outcome, random), comment!);
        var sheet = marks is null ? null : JudgedWorkScorer.Score(body, marks);
        var attempt = new AttemptRow
        {
            Id = id,
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
            Worksheet = JsonSerializer.Serialize(worksheet, WorkshopJson.Compact.JudgedWorkWorksheet),
            Phase = waiting ? AttemptPhase.AwaitingMarking : AttemptPhase.Scored,
            StartedAt = started,
            BegunAt = started,
            SubmittedAt = submitted,
            SubmittedThrough = 0,
            Submission = JsonSerializer.Serialize(submission, WorkshopJson.Compact.JudgedWorkSubmission),
            ScoreSheet = sheet is null ? null : JsonSerializer.Serialize(sheet, WorkshopJson.Compact.ScoreSheet),
            ScoreHundredths = sheet?.Score.Hundredths,
            Passed = sheet?.Passed,
            ScoredAt = marked,
            Comment = comment,
        };
        record.Attempts.Add(attempt);
        if (sheet is not null)
        {
            Mark(student, task, attempt, marks!, sheet, submission, random);
        }
    }

    private void Mark(DemoStudent student, TrainingTask task, AttemptRow attempt, RubricMarks marks, ScoreSheet sheet, JudgedWorkSubmission submission, DemoRandom random)
    {
        var teacher = random.Pick(student.Teachers);
        var marking = new MarkingRow
        {
            Id = random.Id("marking"),
            AttemptId = attempt.Id,
            Number = 1,
            MarkedBy = teacher.Id,
            MarkedAt = attempt.ScoredAt!.Value,
            Marks = JsonSerializer.Serialize(marks, WorkshopJson.Compact.RubricMarks),
            Returned = false,
            Comment = marks.Comment,
        };
        record.Markings.Add(marking);
        string[] digests = [SubmissionBuilder.DigestOf(attempt.Submission!), .. submission.Files.Select(file => file.Digest.Hex).Distinct()];
        var edition = library.Task(new(task.Version.Code))!;
        record.Evidence.Add(($"marking:{attempt.Id}:1", DemoEvidence.Of(student, edition, attempt, sheet, digests, teacher.Id)));
    }

    /// <summary>Teachers mark in the evening, one to four days later, and never in the future.</summary>
    private DateTimeOffset Marked(DateTimeOffset submitted, DemoRandom random)
    {
        var day = DateOnly.FromDateTime(submitted.AddDays(random.Between(1, 4)).UtcDateTime);
        var last = calendar.Today.AddDays(-1);
        return DemoCalendar.At(day < last ? day : last, random.Between(18, 20), random.Below(60), random.Below(60)) is var evening && evening > submitted
            ? evening
            : submitted.AddHours(3);
    }

    private string Answer(TrainingTask task, JudgedWorkTask body, JudgedWorkWorksheet worksheet, DemoOutcome outcome, DemoRandom random)
    {
        if (body.Answer is not { } asked)
        {
            return "";
        }

        var answer = new StringBuilder(definition.Answers.GetValueOrDefault(task.Requirements[0], ""));
        if (outcome == DemoOutcome.Short && answer.Length > 60)
        {
            answer.Length = answer.ToString().LastIndexOf('。', answer.Length * 2 / 3) + 1;
        }

        var wanted = asked.AtLeast.Value + random.Between(10, 80);
        foreach (var sentence in random.For("further").Shuffle(definition.FurtherSentences))
        {
            if (answer.ToString().Count(character => !char.IsWhiteSpace(character)) >= wanted)
            {
                break;
            }

            answer.Append(answer.Length % 4 == 0 ? "\n" : "").Append(sentence);
        }

        var text = Filled(answer.ToString(), worksheet, null);
        return text.Length <= asked.AtMost.Value ? text : text[..asked.AtMost.Value];
    }

    private static string Filled(string text, JudgedWorkWorksheet worksheet, DemoStudent? student)
    {
        var product = worksheet.Variables.FirstOrDefault(variable => variable.Name.Value == "product")?.Value.Zh ?? student?.Product ?? "商品";
        return text.Replace("{product}", product, StringComparison.Ordinal);
    }

    private List<SubmittedFile> HandIn(DemoStudent student, JudgedWorkTask body, Guid attempt, DateTimeOffset submitted, DemoRandom random)
    {
        var handedIn = new List<SubmittedFile>();
        foreach (var deliverable in body.Deliverables)
        {
            for (var copy = 1; copy <= deliverable.AtLeast.Value; copy++)
            {
                var file = files.For(deliverable).Copy(copy);
                var name = string.Create(CultureInfo.InvariantCulture, $"{student.Person.Name}-{deliverable.Title.Zh}{(deliverable.AtLeast.Value > 1 ? copy : "")}{file.Extension}");
                record.Files.TryAdd(file.Digest.Hex, file.Content);
                record.Artefacts.Add(new ArtefactRow
                {
                    Id = random.Id($"file {deliverable.Code} {copy}"),
                    StudentId = student.Person.Id,
                    AttemptId = attempt,
                    Sha256 = file.Digest.Hex,
                    Name = name,
                    MediaType = file.MediaType.Value,
                    Bytes = file.Content.Length,
                    UploadedBy = student.Person.Id,
                    UploadedAt = submitted.AddMinutes(-random.Between(1, 9)),
                });
                handedIn.Add(new SubmittedFile(deliverable.Code, name, file.MediaType, new ByteCount(file.Content.Length), file.Digest));
            }
        }

        return handedIn;
    }

    private string Comment(DemoOutcome outcome, DemoRandom random) => random.Pick(outcome switch
    {
        DemoOutcome.Excellent => definition.Comments.Strong,
        DemoOutcome.Attained => definition.Comments.Fair,
        DemoOutcome.Short or DemoOutcome.Waiting => definition.Comments.Weak,
    });

    /// <summary>A level for every criterion, drawn around what the outcome needs and then moved until the sum fits it.</summary>
    private static List<CriterionMark> Levels(Rubric rubric, DemoOutcome outcome, DemoRandom random)
    {
        var (least, most) = outcome switch
        {
            DemoOutcome.Excellent => (ExcellentHundredths, 100_00),
            DemoOutcome.Attained => (PassHundredths, ExcellentHundredths - 1),
            _ => (30_00, PassHundredths - 1),
        };
        var ranks = rubric.Criteria.Select(criterion => outcome switch
        {
            DemoOutcome.Excellent => random.Chance(75) ? 0 : Math.Min(1, criterion.Levels.Count - 1),
            DemoOutcome.Attained => Math.Min(criterion.Levels.Count - 1, random.Pick([0, 1, 1, 1, 2])),
            _ => Math.Max(0, criterion.Levels.Count - 1 - random.Pick([0, 0, 1])),
        }).ToArray();
        for (var tries = 0; tries < 200; tries++)
        {
            var sum = rubric.Criteria.Select((criterion, index) => criterion.Levels[ranks[index]].Points.Hundredths).Sum();
            if (sum >= least && sum <= most)
            {
                break;
            }

            var place = random.Below(ranks.Length);
            ranks[place] = Math.Clamp(ranks[place] + (sum < least ? -1 : 1), 0, rubric.Criteria[place].Levels.Count - 1);
        }

        return [.. rubric.Criteria.Select((criterion, index) => new CriterionMark(criterion.Code, criterion.Levels[ranks[index]].Code, ""))];
    }
}
