using CsCheck;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Core.Tests.Workshops.Scoring;

public sealed class ScoringTests
{
    [Theory]
    [InlineData("0.00", 0)]
    [InlineData("92.5", 9_250)]
    [InlineData("100", 10_000)]
    public void A_score_is_read_exactly(string text, int hundredths) => Assert.Equal(hundredths, Score.Parse(text).Hundredths);

    [Theory]
    [InlineData("100.01")]
    [InlineData("-1")]
    [InlineData("1.005")]
    [InlineData("1,5")]
    public void What_is_no_score_is_refused(string text) => Assert.ThrowsAny<Exception>(() => Score.Parse(text));

    [Fact]
    public void A_metric_value_survives_being_written_and_read() =>
        Gen.Long[-1_000_000_000_000, 1_000_000_000_000].Sample(millionths =>
            MetricValue.Parse(MetricValue.FromMillionths(millionths).ToString()) == MetricValue.FromMillionths(millionths));

    [Fact]
    public void A_ratio_is_cut_and_never_rounded_up() => Assert.Equal("66.666666", MetricValue.FromRatio(200, 3).ToString());

    [Fact]
    public void A_scorer_version_reads_as_it_is_written() =>
        Assert.Equal(new ScorerVersion("typing", 12), ScorerVersion.Parse("typing@12"));

    [Fact]
    public void A_line_never_earns_more_than_its_maximum() =>
        Assert.Throws<ArgumentException>(() => new ScoreLine(
            new ScoreLineCode("speed"), Score.FromPoints(71), Score.FromPoints(70), new Wording("", ""), new Wording("", "")));

    [Theory]
    [InlineData("")]
    [InlineData("-x")]
    [InlineData("a b")]
    [InlineData("速度")]
    public void A_code_is_plain_letters_and_digits(string text) => Assert.Throws<ArgumentException>(() => new TaskCode(text));

    [Fact]
    public void The_same_seed_and_purpose_draw_the_same_for_ever()
    {
        var random = new WorksheetRandom(Seed(1), "product");
        Assert.Equal([8, 4, 6, 2, 4, 5, 5, 8], Enumerable.Range(0, 8).Select(_ => random.Below(10)));
    }

    [Fact]
    public void Purposes_do_not_shift_each_other() =>
        Assert.NotEqual(
            new WorksheetRandom(Seed(1), "product").Shuffle(Enumerable.Range(0, 20)),
            new WorksheetRandom(Seed(1), "customer").Shuffle(Enumerable.Range(0, 20)));

    [Fact]
    public void Every_choice_is_about_equally_likely()
    {
        var random = new WorksheetRandom(Seed(2), "fairness");
        var counts = new int[7];
        for (var draw = 0; draw < 70_000; draw++)
        {
            counts[random.Below(7)]++;
        }

        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
    }

    [Fact]
    public void A_seed_never_shows_its_bytes() => Assert.Equal("WorksheetSeed", Seed(1).ToString());

    private static WorksheetSeed Seed(byte first) => new([first, .. new byte[31]]);
}
