using Jiangshang.Client.Workbenches.Typing;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Client.Tests;

public sealed class SpeedOverTimeTests
{
    [Fact]
    public void Nothing_typed_has_no_curve() => Assert.Empty(SpeedOverTime.Of([]).PerMinute);

    // Ten characters every ten seconds are sixty a minute; the end of the work must not look like slowing down.
    [Theory]
    [InlineData(20_000, new[] { 60, 60 })]
    [InlineData(23_000, new[] { 60, 60 })]
    [InlineData(25_000, new[] { 60, 60, 60 })]
    public void The_last_stretch_is_measured_by_its_own_length(int end, int[] expected)
    {
        var typed = new List<TypingEvent>();
        for (var at = 0; at < end; at += 1_000)
        {
            typed.Add(Insert(typed.Count, at));
        }

        typed.Add(Insert(typed.Count, end));
        var curve = SpeedOverTime.Of(typed).PerMinute;

        Assert.Equal(expected.Length, curve.Count);
        Assert.All(curve.Zip(expected), pair => Assert.InRange(pair.First, pair.Second - 6, pair.Second + 12));
    }

    private static TypingEvent.TextInserted Insert(int place, int at) =>
        new(new Milliseconds(at), new TextPosition(place), new TextPosition(place), "字");
}
