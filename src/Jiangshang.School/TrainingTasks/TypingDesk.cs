using System.Text.Json;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.School.TrainingTasks;

/// <summary>The desk of Chinese typing (汉字录入).</summary>
public sealed class TypingDesk(TypingTask task, IReadOnlyList<TypingText> pool) : WorkshopDesk
{
    /// <summary>The scorer counts from the first key; the server's end leaves a minute to read the first line before it.</summary>
    private static readonly TimeSpan SettlingIn = TimeSpan.FromMinutes(1);

    public override string Workshop => "typing";

    public override string TaskJson { get; } = JsonSerializer.Serialize(task, WorkshopJson.Compact.TypingTask);

    public override TimeSpan? TimeLimit => TimeSpan.FromSeconds(task.Rules.MaximumDuration.Value) + SettlingIn;

    public override bool OffersPractice { get; } = !pool.Any(text => text.Use == TypingTextUse.Assessed && task.Texts.Includes(text));

    public override PreparedWorksheet Prepare(ReadOnlySpan<byte> seed, IReadOnlyCollection<string> seenTexts)
    {
        var worksheet = TypingWorksheet.Prepare(task, pool, [.. seenTexts.Select(code => new TypingTextCode(code))], new WorksheetSeed(seed));
        return new PreparedWorksheet(
            JsonSerializer.Serialize(worksheet, WorkshopJson.Compact.TypingWorksheet),
            [.. worksheet.Texts.Select(text => text.Code.Value)]);
    }

    public override string Assemble(IReadOnlyList<string> payloads, IReadOnlyList<HandedInFile> files, AttemptTiming timing)
    {
        var events = new List<TypingEvent>();
        foreach (var payload in payloads)
        {
            events.AddRange(JsonSerializer.Deserialize(payload, WorkshopJson.Compact.IReadOnlyListTypingEvent)
                ?? throw new JsonException("A journal entry of typing is an array of events."));
        }

        var ends = events.Count == 0 ? 0 : events[^1].At.Value;
        var submission = new TypingSubmission(events, FinalText(events), new Milliseconds(Math.Max(ends, (long)timing.Elapsed.TotalMilliseconds)));
        return JsonSerializer.Serialize(submission, WorkshopJson.Compact.TypingSubmission);
    }

    public override IReadOnlyList<SubmissionFault> FindFaults(string worksheet, string submission) =>
        Submission(submission).FindFaults(AsGiven(Worksheet(worksheet)), Worksheet(worksheet));

    public override ScoreSheet? Score(string worksheet, string submission) =>
        TypingScorer.Score(AsGiven(Worksheet(worksheet)), Worksheet(worksheet), Submission(submission));

    /// <summary>
    /// The task with the rules on the worksheet, which the school prepared and kept: those the student was given count, also where a
    /// later program reads the task's source with other defaults.
    /// </summary>
    private TypingTask AsGiven(TypingWorksheet worksheet) => task with { Version = worksheet.TaskVersion, Rules = worksheet.Rules };

    /// <summary>A log that cannot be played back has no final text; the workshop then names its first fault.</summary>
    private static string FinalText(List<TypingEvent> events)
    {
        try
        {
            return new TypingReplay(events).FinalText;
        }
        catch (ArgumentOutOfRangeException)
        {
            return string.Empty;
        }
    }

    private static TypingWorksheet Worksheet(string json) => JsonSerializer.Deserialize(json, WorkshopJson.Compact.TypingWorksheet)!;

    private static TypingSubmission Submission(string json) => JsonSerializer.Deserialize(json, WorkshopJson.Compact.TypingSubmission)!;
}
