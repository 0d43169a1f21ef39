using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

public sealed class TypingWorksheetTests
{
    private static readonly TypingText[] Pool =
    [
        .. Enumerable.Range(1, 12).Select(number => GivenTyping.Text($"tt-{number:000}", GivenTyping.Source(300), difficulty: 1 + (number % 5))),
        GivenTyping.Text("tt-900", GivenTyping.Source(300), use: TypingTextUse.Practice),
    ];

    [Fact]
    public void The_same_seed_draws_the_same_texts_whatever_the_order_of_the_pool() =>
        Assert.Equal(CodesOf(Prepared(Pool, 7)), CodesOf(Prepared([.. Pool.Reverse()], 7)));

    [Fact]
    public void Different_seeds_draw_different_texts() =>
        Assert.True(Enumerable.Range(0, 50).Select(seed => string.Join(' ', CodesOf(Prepared(Pool, seed)))).Distinct().Count() > 10);

    [Fact]
    public void Texts_are_drawn_until_there_is_enough()
    {
        var worksheet = Prepared(Pool, 1);
        Assert.Equal(3, worksheet.Texts.Count);
        Assert.All(worksheet.Texts, text => Assert.InRange(text.Difficulty.Value, 2, 3));
        Assert.All(worksheet.Texts, text => Assert.Equal(TypingTextUse.Assessed, text.Use));
        Assert.True(worksheet.Unseen);
    }

    [Fact]
    public void A_text_seen_before_is_drawn_only_when_nothing_else_is_left()
    {
        TypingTextCode[] seen = [new("tt-001"), new("tt-002")];
        Assert.All(Enumerable.Range(0, 20), seed => Assert.Empty(CodesOf(Prepared(Pool, seed, seen)).Intersect(["tt-001", "tt-002"])));
        Assert.False(Prepared(Pool, 1, [.. Pool.Select(text => text.Code)]).Unseen);
    }

    [Fact]
    public void A_sound_task_has_no_problem() => Assert.Empty(GivenTyping.Task().FindProblems(Pool));

    [Theory]
    [InlineData("notEnoughText")]
    [InlineData("minimumAboveMaximum")]
    [InlineData("assessmentTooShort")]
    [InlineData("lengthTooSmall")]
    [InlineData("textNotFound")]
    public void An_unsound_task_is_caught(string problem)
    {
        var sound = GivenTyping.Task();
        var task = problem switch
        {
            "notEnoughText" => sound with { MinimumLength = new CharacterCount(5_000) },
            "minimumAboveMaximum" => sound with { Rules = sound.Rules with { MinimumDuration = new Seconds(301) } },
            "assessmentTooShort" => sound with { Rules = sound.Rules with { MinimumDuration = new Seconds(299) } },
            "lengthTooSmall" => sound with { MinimumLength = new CharacterCount(799) },
            _ => sound with { Texts = new TypingTextSelection.ByCode([.. Pool.Take(3).Select(text => text.Code), new("tt-404")]) },
        };
        Assert.Equal([problem], task.FindProblems(Pool).Select(found => found.Code.Value));
    }

    [Theory]
    [InlineData("", 0, 0, 0, 0)]
    [InlineData("客户，", 3, 0, 3, 10_000)]
    [InlineData("客互，", 3, 1, 1, 6_666)]
    public void Live_progress_follows_the_typist(string typed, int position, int errors, int speed, int accuracy)
    {
        var worksheet = GivenTyping.Worksheet("客户，你好");
        var progress = LiveTypingProgress.Of(worksheet, typed, new Milliseconds(60_000));
        Assert.Equal((position, errors, accuracy), (progress.Position.Value, progress.Errors.Value, progress.Accuracy.Value));
        Assert.Equal(MetricValue.FromWhole(speed), progress.NetSpeed);
        Assert.False(progress.Finished);
    }

    private static TypingWorksheet Prepared(TypingText[] pool, int seed, TypingTextCode[]? seen = null)
    {
        var bytes = new byte[32];
        bytes[0] = (byte)seed;
        return TypingWorksheet.Prepare(GivenTyping.Task(), pool, seen ?? [], new WorksheetSeed(bytes));
    }

    private static IEnumerable<string> CodesOf(TypingWorksheet worksheet) => worksheet.Texts.Select(text => text.Code.Value);
}
