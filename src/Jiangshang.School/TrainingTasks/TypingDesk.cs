using System.Text;
using System.Text.Json;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;
using Jiangshang.Workshops.Typing.Plausibility;

namespace Jiangshang.School.TrainingTasks;

/// <summary>The desk of Chinese typing (汉字录入).</summary>
public sealed class TypingDesk(TypingTask task, IReadOnlyList<TypingText> pool, IReadOnlyList<TypingSentence> sentences, PlausibilityBounds? bounds) : WorkshopDesk
{
    /// <summary>An entry is an array of events, and their members lie one deeper.</summary>
    private const int EventDepth = 2;

    public override string Workshop => "typing";

    public override string TaskJson { get; } = JsonSerializer.Serialize(task, WorkshopJson.Compact.TypingTask);

    public override TimeSpan? TimeLimit => TimeSpan.FromSeconds(task.Rules.MaximumDuration.Value);

    public override bool OffersPractice { get; } = !pool.Any(text => text.Use == TypingTextUse.Assessed && task.Texts.Includes(text));

    public override PreparedWorksheet Prepare(ReadOnlySpan<byte> seed, IReadOnlyCollection<string> seenTexts) => Prepare(seed, seenTexts, []);

    public override PreparedWorksheet Prepare(ReadOnlySpan<byte> seed, IReadOnlyCollection<string> seenTexts, IReadOnlyList<TypingText> own)
    {
        var supply = new TypingTextSupply(pool, sentences, own);
        var draw = TypingWorksheet.Prepare(task, supply, [.. seenTexts.Select(code => new TypingTextCode(code))], new WorksheetSeed(seed));
        return new PreparedWorksheet(
            JsonSerializer.Serialize(draw.Worksheet, WorkshopJson.Compact.TypingWorksheet),
            [.. draw.Shown.Select(code => code.Value)]);
    }

    public override RhythmPrint? RhythmOf(string submission) => RhythmPrint.Of(Submission(submission));

    public override string? DoubtsAbout(string submission, IReadOnlyList<ArrivedEntry> entries, IReadOnlyList<EarlierRhythm> earlier)
    {
        if (bounds is null)
        {
            return null;
        }

        var arrivals = entries.Select(entry => EntryArrival.Of(entry.Sequence, Events(entry.Payload), new Milliseconds(Math.Max(0, (long)entry.After.TotalMilliseconds)))).OfType<EntryArrival>();
        var verdict = TypingPlausibility.Judge(Submission(submission), [.. arrivals], earlier, bounds);
        return verdict.IsHeld ? JsonSerializer.Serialize(verdict, WorkshopJson.Compact.PlausibilityVerdict) : null;
    }

    /// <summary>Every event carries its moment; what is not a workbench's entry claims nothing.</summary>
    public override EntryClaim? ClaimOf(string payload)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(payload));
        (long First, long Last)? claim = null;
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == EventDepth && reader.ValueTextEquals("at"u8)
                    && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var at))
                {
                    claim = claim is { } known ? (Math.Min(known.First, at), Math.Max(known.Last, at)) : (at, at);
                }
            }
        }
        catch (JsonException)
        {
            return null;
        }

        return claim is { } span ? new EntryClaim(span.First, span.Last) : null;
    }

    public override bool JournalsDrafts => false;

    public override JournalState NewJournal => TypingJournalState.Empty;

    public override SubmissionFault? FaultOf(string payload, JournalState before, out JournalState after)
    {
        var fault = TypingJournal.Fault(payload, (TypingJournalState)before, out var known);
        after = known;
        return fault;
    }

    public override AssembledWork Assemble(IReadOnlyList<string> payloads, IReadOnlyList<HandedInFile> files, AttemptTiming timing)
    {
        var (submission, fault) = TypingJournal.Assemble(payloads, new Milliseconds(Math.Max(0, (long)timing.Elapsed.TotalMilliseconds)));
        if (submission is null)
        {
            return new AssembledWork(null, fault);
        }

        var handedIn = submission with { Begun = timing.Started ? new Milliseconds(0) : null };
        return new AssembledWork(JsonSerializer.Serialize(handedIn, WorkshopJson.Compact.TypingSubmission), null);
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

    private static IReadOnlyList<TypingEvent> Events(string payload) => JsonSerializer.Deserialize(payload, WorkshopJson.Compact.IReadOnlyListTypingEvent) ?? [];

    private static TypingWorksheet Worksheet(string json) => JsonSerializer.Deserialize(json, WorkshopJson.Compact.TypingWorksheet)!;

    private static TypingSubmission Submission(string json) => JsonSerializer.Deserialize(json, WorkshopJson.Compact.TypingSubmission)!;
}
