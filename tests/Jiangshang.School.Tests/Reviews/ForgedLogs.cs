using System.Globalization;
using System.Text;
using System.Text.Json;
using Jiangshang.Contracts.Attempts;
using Jiangshang.School.Tests.Given;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Typing;
using Jiangshang.Workshops.Typing.Simulation;

namespace Jiangshang.School.Tests.Reviews;

/// <summary>Hands in typing tests as the attack of fault 3 did, and as a person does.</summary>
internal static class ForgedLogs
{
    private const int Patient = 312;

    /// <summary>The worksheet's text in pieces of so many characters, each so many milliseconds after the one before.</summary>
    public static string InPieces(AttemptView attempt, int length, int milliseconds)
    {
        var source = Source(attempt);
        var events = new StringBuilder("[");
        for (var (at, place) = (milliseconds, 0); place < source.Length && at < 309_000; at += milliseconds)
        {
            var piece = source.Substring(place, Math.Min(length, source.Length - place));
            events.Append(place == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""{"kind":"textInserted","at":{{at}},"start":{{place}},"end":{{place}},"text":{{JsonSerializer.Serialize(piece)}}}""");
            place += piece.Length;
        }

        return events.Append(']').ToString();
    }

    /// <summary>Opens a test, waits for its time, and sends one log.</summary>
    public static async Task<AttemptResultView> HandInAsync(this ASchool school, HttpClient student, Guid assignment, Func<AttemptView, string> log, int wait = Patient)
    {
        var attempt = await student.OpenAttemptAsync(assignment);
        school.Clock.Advance(TimeSpan.FromSeconds(wait));
        await student.AppendAsync(attempt.Id, (1, log(attempt))).ReadAsync<JournalAcknowledgement>();
        return await student.SubmitAsync(attempt.Id, 1).ReadAsync<AttemptResultView>();
    }

    /// <summary>What a simulated person leaves who types this test.</summary>
    public static IReadOnlyList<TypingEvent> ByAPerson(AttemptView attempt, ulong seed)
    {
        var random = new SimulationRandom(seed);
        return new HonestTypist(TypingHabit.Draw(TypingPopulation.Fast, random), random).Type(Source(attempt), 306).Submission.Events;
    }

    /// <summary>Opens a test and sends a log as it happens, entry by entry.</summary>
    public static async Task<AttemptResultView> TypeAsync(this ASchool school, HttpClient student, Guid assignment, Func<AttemptView, IReadOnlyList<TypingEvent>> log)
    {
        var attempt = await student.OpenAttemptAsync(assignment);
        var (sequence, passed) = (0, 0L);
        foreach (var part in log(attempt).Chunk(400))
        {
            school.Clock.Advance(TimeSpan.FromMilliseconds(part[^1].At.Value + 200 - passed));
            passed = part[^1].At.Value + 200;
            await student.AppendAsync(attempt.Id, (++sequence, JsonSerializer.Serialize<IReadOnlyList<TypingEvent>>(part, WorkshopJson.Compact.IReadOnlyListTypingEvent))).ReadAsync<JournalAcknowledgement>();
        }

        return await student.SubmitAsync(attempt.Id, sequence).ReadAsync<AttemptResultView>();
    }

    private static string Source(AttemptView attempt) => attempt.Worksheet.Deserialize(WorkshopJson.Compact.TypingWorksheet)!.Source.Replace("\n", "", StringComparison.Ordinal);
}
