using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

public sealed class TypingScorerTests
{
    private const int FiveMinutes = 300_000;
    private static readonly string Source = GivenTyping.Source(900);

    [Fact]
    public void Exactly_the_pass_line_in_speed_without_an_error_gives_56_and_30_points()
    {
        var sheet = GivenTyping.Scored(Source, PerfectTypist.Type(Source[..400], FiveMinutes));
        Assert.True(sheet.Passed);
        Assert.Equal(["56.00", "30.00"], sheet.Lines.Select(line => line.Points.ToString()));
        Assert.Equal("80", sheet.Metric(TypingMetrics.NetSpeed).ToString());
        Assert.Equal("100", sheet.Metric(TypingMetrics.Accuracy).ToString());
        Assert.Equal("300", sheet.Metric(TypingMetrics.Duration).ToString());
    }

    [Fact]
    public void A_quarter_above_the_pass_speed_without_an_error_is_full_marks() =>
        Assert.Equal(Score.Full, GivenTyping.Scored(Source, PerfectTypist.Type(Source[..500], FiveMinutes)).Score);

    [Fact]
    public void Exactly_the_pass_line_in_speed_and_accuracy_gives_80_points()
    {
        // 380 of 400 is exactly 95 %, and with nothing deducted exactly 76 a minute.
        var rules = GivenTyping.Rules with { Penalty = new ErrorPenalty(0), PassSpeed = new CharactersPerMinute(76) };
        var sheet = GivenTyping.Scored(Source, PerfectTypist.Type(WithErrors(400, 20), FiveMinutes), rules);
        Assert.True(sheet.Passed);
        Assert.Equal("80.00", sheet.Score.ToString());
    }

    // Passed ⟺ net characters in 5 minutes ≥ 400: both sides of the edge.
    [Theory]
    [InlineData(399, 0, 1, false)]
    [InlineData(400, 0, 1, true)]
    [InlineData(401, 1, 1, false)]
    [InlineData(402, 1, 1, true)]
    [InlineData(402, 1, 5, false)]
    [InlineData(406, 1, 5, true)]
    [InlineData(410, 1, 10, false)]
    [InlineData(411, 1, 10, true)]
    [InlineData(401, 1, 0, true)]
    public void Each_error_costs_the_penalty(int typed, int errors, int penalty, bool passed)
    {
        var rules = GivenTyping.Rules with { Penalty = new ErrorPenalty(penalty) };
        Assert.Equal(passed, GivenTyping.Scored(Source, PerfectTypist.Type(WithErrors(typed, errors), FiveMinutes), rules).Passed);
    }

    [Theory]
    [InlineData(25, true)]
    [InlineData(26, false)]
    public void The_accuracy_gate_is_95_percent(int errors, bool passed) =>
        Assert.Equal(passed, GivenTyping.Scored(Source, PerfectTypist.Type(WithErrors(500, errors), FiveMinutes)).Passed);

    [Theory]
    [InlineData(299_999, false)]
    [InlineData(300_000, true)]
    public void An_assessed_attempt_takes_at_least_five_minutes(int milliseconds, bool passed) =>
        Assert.Equal(passed, GivenTyping.Scored(Source, PerfectTypist.Type(Source[..600], milliseconds)).Passed);

    [Fact]
    public void A_text_seen_before_cannot_pass_an_assessment()
    {
        var sheet = GivenTyping.Scored(Source, PerfectTypist.Type(Source[..500], FiveMinutes), unseen: false);
        Assert.False(sheet.Passed);
        Assert.True(sheet.Has("textSeenBefore"));
    }

    [Fact]
    public void A_one_minute_sprint_earns_a_fifth()
    {
        var sheet = GivenTyping.Scored(Source, PerfectTypist.Type(Source[..100], 60_000));
        Assert.Equal("100", sheet.Metric(TypingMetrics.NetSpeed).ToString());
        Assert.Equal("14.00", sheet.Lines[0].Points.ToString());
    }

    [Fact]
    public void Typing_after_the_time_is_up_does_not_count()
    {
        var sheet = GivenTyping.Scored(Source, PerfectTypist.Type(Source[..800], 2 * FiveMinutes));
        Assert.Equal("80", sheet.Metric(TypingMetrics.NetSpeed).ToString());
        Assert.True(sheet.Has("typedAfterTimeUp"));
    }

    [Fact]
    public void Finishing_the_text_stops_the_clock()
    {
        var source = Source[..100];
        var submission = PerfectTypist.Type(source, 60_000) with { Elapsed = new Milliseconds(200_000) };
        var sheet = GivenTyping.Scored(source, submission);
        Assert.Equal("60", sheet.Metric(TypingMetrics.Duration).ToString());
        Assert.True(sheet.Has("ranOutOfText"));
    }

    [Fact]
    public void Stopping_before_the_end_of_the_text_does_not_stop_the_clock()
    {
        var submission = PerfectTypist.Type(Source[..100], 60_000) with { Elapsed = new Milliseconds(121_000) };
        Assert.Equal("120", GivenTyping.Scored(Source, submission).Metric(TypingMetrics.Duration).ToString());
    }

    [Fact]
    public void An_empty_submission_earns_nothing()
    {
        var sheet = GivenTyping.Scored(Source, new TypingSubmission([], "", new Milliseconds(FiveMinutes)));
        Assert.Equal(Score.Zero, sheet.Score);
        Assert.False(sheet.Passed);
    }

    [Fact]
    public void Refused_pastes_are_counted_and_listed()
    {
        var typed = PerfectTypist.Type(Source[..400], FiveMinutes);
        TypingEvent paste = new TypingEvent.InputRefused(new Milliseconds(0), RefusedInput.Paste, new CharacterCount(300));
        var sheet = GivenTyping.Scored(Source, typed with { Events = [paste, .. typed.Events] });
        Assert.Equal("1", sheet.Metric(TypingMetrics.RefusedInsertions).ToString());
        Assert.True(sheet.Has("pasteRefused"));
        Assert.True(sheet.Passed);
    }

    [Fact]
    public void The_gap_of_a_crash_is_no_pause()
    {
        var sheet = GivenTyping.Scored(Source, Log(
            Inserted(1_000, 0, Source[..2]), Inserted(4_000, 2, Source[2..4]), new TypingEvent.Resumed(new Milliseconds(90_000)),
            Inserted(91_000, 4, Source[4..6])));
        Assert.Equal("3", sheet.Metric(TypingMetrics.LongestPause).ToString());
        Assert.True(sheet.Has("workResumed"));
    }

    // A commit of at most 20 characters is a phrase; 21 at once are a script.
    [Theory]
    [InlineData(20, false)]
    [InlineData(21, true)]
    public void A_commit_longer_than_a_phrase_is_a_scripted_insertion(int length, bool scripted)
    {
        var sheet = GivenTyping.Scored(Source, Log(Inserted(1_000, 0, Source[..2]), Inserted(10_000, 2, Source.Substring(2, length))));
        Assert.Equal(scripted, sheet.Has("scriptedInsertion"));
        Assert.Equal("0", sheet.Metric(TypingMetrics.Errors).ToString());
        Assert.Equal(scripted ? "13.333333" : "146.666666", sheet.Metric(TypingMetrics.NetSpeed).ToString());
    }

    // Within one second at most 45 characters.
    [Theory]
    [InlineData(45, false)]
    [InlineData(46, true)]
    public void A_burst_is_a_scripted_insertion(int length, bool scripted)
    {
        TypingEvent[] events = [.. Enumerable.Range(0, length).Select(index => Inserted(1_000 + (index * 10), index, Source.Substring(index, 1)))];
        Assert.Equal(scripted, GivenTyping.Scored(Source, Log(events)).Has("scriptedInsertion"));
    }

    [Fact]
    public void Undo_gives_back_what_was_typed()
    {
        var typed = PerfectTypist.Type(Source[..100], 60_000).Events;
        TypingEvent[] undone =
        [
            new TypingEvent.TextDeleted(new Milliseconds(62_000), new TextPosition(0), new TextPosition(100)),
            Inserted(63_000, 0, Source[..100]),
        ];
        var sheet = GivenTyping.Scored(Source, Log([.. typed, .. undone]));
        Assert.False(sheet.Has("scriptedInsertion"));
        Assert.Equal("100", sheet.Metric(TypingMetrics.Accuracy).ToString());
    }

    [Fact]
    public void What_was_removed_once_comes_back_once()
    {
        // Thirty characters typed and deleted, then brought back six times within a second: five of the six are no undo.
        var piece = Source[..30];
        var source = string.Concat(Enumerable.Repeat(piece, 6));
        var typed = PerfectTypist.Type(piece, 20_000).Events;
        TypingEvent[] multiplied =
        [
            new TypingEvent.TextDeleted(new Milliseconds(21_000), new TextPosition(0), new TextPosition(30)),
            .. Enumerable.Range(0, 6).Select(copy => Inserted(22_000 + copy, 30 * copy, piece)),
        ];
        var sheet = GivenTyping.Scored(source, Log([.. typed, .. multiplied]));
        Assert.True(sheet.Has("scriptedInsertion"));
        Assert.Equal("0", sheet.Metric(TypingMetrics.Errors).ToString());
        Assert.True(sheet.Metric(TypingMetrics.NetSpeed) < MetricValue.FromWhole(100), sheet.Metric(TypingMetrics.NetSpeed).ToString());
    }

    [Fact]
    public void A_submission_that_does_not_add_up_is_never_scored()
    {
        var submission = PerfectTypist.Type(Source[..10], 10_000) with { FinalText = Source[..400] };
        Assert.Throws<ArgumentException>(() => GivenTyping.Scored(Source, submission));
    }

    private static string WithErrors(int length, int errors)
    {
        var typed = Source[..length].ToCharArray();
        for (var index = 0; index < errors; index++)
        {
            typed[(index * (length / errors)) + 3] = 'x';
        }

        return new string(typed);
    }

    private static TypingEvent.TextInserted Inserted(long at, int start, string text) =>
        new(new Milliseconds(at), new TextPosition(start), new TextPosition(start), text);

    private static TypingSubmission Log(params TypingEvent[] events) =>
        new(events, new TypingReplay(events).FinalText, events[^1].At);
}
