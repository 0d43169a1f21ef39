using System.Text.Json;
using CsCheck;
using Jiangshang.Workshops;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

public sealed class TypingPropertyTests
{
    private const int OneMinute = 60_000;

    private static readonly Gen<TypingRules> AnyRules =
        Gen.Select(Gen.Int[0, 3].Select(index => new[] { 0, 1, 5, 10 }[index]), Gen.Int[0, 10_000], Gen.Int[1, 200], Gen.Int[0, 90]).Select((penalty, gate, pass, minimum) =>
            GivenTyping.Rules with
            {
                Penalty = new ErrorPenalty(penalty),
                AccuracyGate = new BasisPoints(gate),
                PassSpeed = new CharactersPerMinute(pass),
                MinimumDuration = new Seconds(minimum),
            });

    private static readonly Gen<string> AnySource = Gen.String[Gen.Char['a', 'e'], 40, 80];
    private static readonly Gen<string> AnyTyped = Gen.String[Gen.Char['a', 'f'], 1, 35];

    [Fact]
    public void Points_stay_within_bounds_and_sum_to_the_score() =>
        Gen.Select(AnyRules, AnySource, AnyTyped, Gen.Long[1, 400_000]).Sample((rules, source, typed, time) =>
        {
            var sheet = GivenTyping.Scored(source, PerfectTypist.Type(typed, time), rules);
            Assert.True(sheet.Score <= Score.Full);
            Assert.Equal(sheet.Score.Hundredths, sheet.Lines.Sum(line => line.Points.Hundredths));
            Assert.Equal(Score.Full.Hundredths, sheet.Lines.Sum(line => line.Maximum.Hundredths));
            Assert.Equal(TypingMetrics.All, sheet.Metrics.Select(reading => reading.Code));
        });

    [Fact]
    public void Mending_any_error_never_lowers_the_score() =>
        Gen.Select(AnyRules, AnySource, AnyTyped, Gen.Int[0, 1_000]).Sample((rules, source, typed, which) =>
        {
            var errors = TypingAlignment.Of(source, typed).Characters
                .Where(step => step.Outcome != CharacterOutcome.Correct).ToArray();
            if (errors.Length > 0)
            {
                var mended = Mended(source, typed, errors[which % errors.Length]);
                Assert.True(ScoreOf(source, mended, rules) >= ScoreOf(source, typed, rules), mended);
            }
        }, iter: 5_000);

    [Fact]
    public void Typing_more_correct_text_in_the_same_time_never_lowers_the_score() =>
        Gen.Select(AnyRules, AnySource, AnyTyped).Sample((rules, source, typed) =>
        {
            var reached = TypingAlignment.Of(source, typed).Characters.Count(step => step.Source is not null);
            if (reached < source.Length)
            {
                Assert.True(ScoreOf(source, typed + source[reached], rules) >= ScoreOf(source, typed, rules));
            }
        }, iter: 5_000);

    [Fact]
    public void The_same_work_in_less_time_never_lowers_the_score() =>
        Gen.Select(AnyRules, AnySource, AnyTyped, Gen.Long[1_000, 100_000], Gen.Long[0, 100_000]).Sample((rules, source, typed, time, longer) =>
            Assert.True(ScoreOf(source, typed, rules, time) >= ScoreOf(source, typed, rules, time + longer)));

    [Fact]
    public void The_perfect_typist_gets_full_marks_at_any_difficulty() =>
        Gen.String[Gen.Char['一', '龥'], 500, 900].Sample(source =>
            Assert.Equal(Score.Full, GivenTyping.Scored(source, PerfectTypist.Type(source[..500], 300_000)).Score), iter: 30);

    [Fact]
    public void A_log_replays_to_the_text_it_was_made_from() =>
        AnyLog.Sample(log => Assert.Equal(log.FinalText, new TypingReplay(log.Events).FinalText), iter: 2_000);

    [Fact]
    public void A_log_survives_being_written_and_read_and_scores_the_same() =>
        AnyLog.Sample(log =>
        {
            var json = JsonSerializer.Serialize(log, WorkshopJson.Compact.TypingSubmission);
            var read = JsonSerializer.Deserialize(json, WorkshopJson.Compact.TypingSubmission);
            Assert.NotNull(read);
            Assert.Equal(log.Events, read.Events);
            Assert.Equal(json, JsonSerializer.Serialize(read, WorkshopJson.Compact.TypingSubmission));
            Assert.Equal(SheetJson(log), SheetJson(read));
        }, iter: 1_000);

    /// <summary>A student who inserts, overwrites and deletes anywhere.</summary>
    private static Gen<TypingSubmission> AnyLog { get; } =
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, 1_000], Gen.Int[0, 8], Gen.String[Gen.Char['a', 'f'], 1, 6], Gen.Int[0, 3_000]).Array[1, 60].Select(steps =>
        {
            var text = "";
            var clock = 0L;
            var events = new List<TypingEvent>();
            foreach (var (kind, place, length, inserted, pause) in steps)
            {
                clock += pause;
                var start = place % (text.Length + 1);
                var end = int.Min(text.Length, start + (kind == 0 ? 0 : length));
                var from = new TextPosition(start);
                var to = new TextPosition(end);
                text = text.Remove(start, end - start);
                if (kind == 2)
                {
                    events.Add(new TypingEvent.TextDeleted(new Milliseconds(clock), from, to));
                }
                else
                {
                    text = text.Insert(start, inserted);
                    events.Add(new TypingEvent.TextInserted(new Milliseconds(clock), from, to, inserted));
                }
            }

            return new TypingSubmission(events, text, new Milliseconds(clock));
        });

    private static string SheetJson(TypingSubmission log) =>
        JsonSerializer.Serialize(GivenTyping.Scored("abcdefabcdef", log), WorkshopJson.Compact.ScoreSheet);

    private static Score ScoreOf(string source, string typed, TypingRules rules, long time = OneMinute) =>
        GivenTyping.Scored(source, PerfectTypist.Type(typed, time), rules).Score;

    private static string Mended(string source, string typed, AlignedCharacter error)
    {
        switch (error.Outcome)
        {
            case CharacterOutcome.Wrong:
                var wrongAt = error.Typed!.Value.Value;
                return typed.Remove(wrongAt, 1).Insert(wrongAt, source[error.Source!.Value.Value].ToString());
            case CharacterOutcome.Extra:
                return typed.Remove(error.Typed!.Value.Value, 1);
            default:
                var steps = TypingAlignment.Of(source, typed).Characters;
                var before = steps.TakeWhile(step => step != error).Count(step => step.Typed is not null);
                return typed.Insert(before, source[error.Source!.Value.Value].ToString());
        }
    }
}
