using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

public sealed class TypingSubmissionTests
{
    private static readonly TypingSubmission Sound = PerfectTypist.Type("一二三四", 4_000);

    [Fact]
    public void A_sound_log_has_no_fault() => Assert.Empty(FaultsOf(Sound));

    [Fact]
    public void A_text_that_is_not_the_replay_of_the_log_is_corrupt() =>
        AssertFault("textDiffersFromLog", "$.finalText", Sound with { FinalText = "一二三五" });

    [Fact]
    public void Windows_line_breaks_are_line_breaks() =>
        Assert.Empty(FaultsOf(new TypingSubmission([Inserted(1, 0, 0, "一\r\n二")], "一\r\n二", new Milliseconds(1))));

    [Fact]
    public void Time_never_runs_back() =>
        AssertFault("timeRunsBack", "$.events[1].at", Log(Inserted(2, 0, 0, "一"), Inserted(1, 1, 1, "二")));

    // A change lies within [0, length of the text].
    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(1, 1, true)]
    [InlineData(0, 2, false)]
    [InlineData(2, 2, false)]
    [InlineData(1, 0, false)]
    public void A_change_lies_within_the_text(int start, int end, bool sound)
    {
        var submission = Log(Inserted(1, 0, 0, "一"), Inserted(2, start, end, "二"));
        Assert.Equal(!sound, FaultsOf(submission).Any(fault => fault is { Code.Value: "positionOutsideText", Path: "$.events[1].end" }));
    }

    [Fact]
    public void Nobody_types_more_than_six_thousand_characters() =>
        AssertFault("textTooLong", "$.events[0].text", Log(Inserted(1, 0, 0, new string('一', 6_001))));

    [Fact]
    public void A_worksheet_with_other_rules_is_not_this_tasks() =>
        Assert.Equal("worksheetOfAnotherTask", Sound
            .FindFaults(GivenTyping.Task(), GivenTyping.Worksheet("一", GivenTyping.Rules with { Penalty = new ErrorPenalty(0) }))
            .Single().Code.Value);

    [Fact]
    public void A_replay_shows_text_caret_and_composition_at_any_moment()
    {
        var replay = new TypingReplay(
        [
            Inserted(1_000, 0, 0, "发货"),
            new TypingEvent.CompositionUpdated(new Milliseconds(2_000), "li'ji"),
            Inserted(3_000, 0, 0, "立即"),
            new TypingEvent.TextDeleted(new Milliseconds(4_000), new TextPosition(3), new TextPosition(4)),
        ]);
        Assert.Equal(new TypingFrame(new Milliseconds(999), "", new TextPosition(0), ""), replay.FrameAt(new Milliseconds(999)));
        Assert.Equal(new TypingFrame(new Milliseconds(2_500), "发货", new TextPosition(2), "li'ji"), replay.FrameAt(new Milliseconds(2_500)));
        Assert.Equal(new TypingFrame(new Milliseconds(3_000), "立即发货", new TextPosition(2), ""), replay.FrameAt(new Milliseconds(3_000)));
        Assert.Equal("立即发", replay.FinalText);
        Assert.Equal(4, replay.Moments.Count);
    }

    private static IReadOnlyList<SubmissionFault> FaultsOf(TypingSubmission submission) =>
        submission.FindFaults(GivenTyping.Task(), GivenTyping.Worksheet("一二三四"));

    private static void AssertFault(string code, string path, TypingSubmission submission)
    {
        var fault = Assert.Single(FaultsOf(submission));
        Assert.Equal((code, path), (fault.Code.Value, fault.Path));
    }

    private static TypingEvent.TextInserted Inserted(long at, int start, int end, string text) =>
        new(new Milliseconds(at), new TextPosition(start), new TextPosition(end), text);

    private static TypingSubmission Log(params TypingEvent[] events) => new(events, "一二", events[^1].At);
}
