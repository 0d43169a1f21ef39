using System.Diagnostics;
using CsCheck;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

public sealed class TypingAlignmentTests
{
    // Few letters and lengths near each other make ties and repeats, where a wrong aligner errs.
    private static readonly Gen<(string Source, string Typed)> SmallCases =
        Gen.Select(Gen.String[Gen.Char['a', 'c'], 0, 14], Gen.String[Gen.Char['a', 'd'], 0, 14]);

    private static readonly Gen<(string Source, string Typed)> LongCases =
        Gen.Select(Gen.String[Gen.Char['a', 'f'], 0, 300], Gen.String[Gen.Char['a', 'f'], 0, 300]);

    [Fact]
    public void It_agrees_with_brute_force_on_small_texts() =>
        SmallCases.Sample(pair => Agrees(pair.Source, pair.Typed), iter: 20_000);

    [Fact]
    public void It_agrees_with_brute_force_beyond_the_narrow_bands() =>
        LongCases.Sample(pair => Agrees(pair.Source, pair.Typed), iter: 300);

    [Fact]
    public void It_agrees_with_brute_force_on_nearly_right_texts() =>
        Gen.Select(Gen.String[Gen.Char['a', 'f'], 60, 200], Gen.Int[0, 59], Gen.Int[0, 40])
            .Sample((source, cut, length) => Agrees(source, source.Remove(cut, int.Min(length, source.Length - cut))), iter: 2_000);

    [Theory]
    [InlineData("abcd", "", 0, 0, 0, 0)]
    [InlineData("abcd", "ab", 2, 0, 0, 0)]
    [InlineData("abcd", "axc", 2, 1, 0, 0)]
    [InlineData("abcd", "acd", 3, 0, 1, 0)]
    [InlineData("abcd", "abxcd", 4, 0, 0, 1)]
    [InlineData("abcd", "abcdz", 4, 0, 0, 1)]
    [InlineData("", "ab", 0, 0, 0, 2)]
    [InlineData("你好，世界", "你好,世界", 4, 1, 0, 0)]
    [InlineData("你 好\n世　界", "你好世界", 4, 0, 0, 0)]
    [InlineData("ab", "a b\r\n", 2, 0, 0, 0)]
    [InlineData("𠮷野家", "𠮷野家", 3, 0, 0, 0)]
    public void Errors_are_wrong_missing_or_extra(string source, string typed, int correct, int wrong, int missing, int extra)
    {
        var alignment = TypingAlignment.Of(source, typed);
        Assert.Equal(
            (correct, wrong, missing, extra),
            (alignment.Correct.Value, alignment.Wrong.Value, alignment.Missing.Value, alignment.Extra.Value));
    }

    [Theory]
    [InlineData("abcd", "abc", false)]
    [InlineData("abcd", "abcd", true)]
    [InlineData("abcd", "abcx", true)]
    [InlineData("abcd", "abd", true)]
    [InlineData("", "", false)]
    public void The_source_is_finished_when_its_last_character_was_met(string source, string typed, bool finished) =>
        Assert.Equal(finished, TypingAlignment.Of(source, typed).SourceFinished);

    [Fact]
    public void Scripted_text_is_neither_correct_nor_an_error()
    {
        var source = GivenTyping.Source(60);
        TypingEvent[] events =
        [
            new TypingEvent.TextInserted(new Milliseconds(1_000), new TextPosition(0), new TextPosition(0), source[..10]),
            new TypingEvent.TextInserted(new Milliseconds(9_000), new TextPosition(10), new TextPosition(10), source[10..40]),
            new TypingEvent.TextInserted(new Milliseconds(20_000), new TextPosition(40), new TextPosition(40), source[40..50]),
        ];
        var sheet = GivenTyping.Scored(source, new TypingSubmission(events, source[..50], new Milliseconds(61_000)));
        Assert.Equal("20", sheet.Metric(TypingMetrics.NetSpeed).ToString());
        Assert.Equal("100", sheet.Metric(TypingMetrics.Accuracy).ToString());
        Assert.Equal("0", sheet.Metric(TypingMetrics.Errors).ToString());
    }

    [Fact]
    public void The_worst_two_thousand_characters_align_fast()
    {
        var source = GivenTyping.Source(2_000);
        var typed = new string('x', 2_000);
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 20; attempt++)
        {
            var clock = Stopwatch.StartNew();
            TypingAlignment.Of(source, typed);
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"worst case: {best.TotalMilliseconds} ms");

        // Generous for a debug build on a busy machine.
        Assert.True(best < TimeSpan.FromMilliseconds(400), $"{best.TotalMilliseconds} ms");
    }

    private static void Agrees(string source, string typed)
    {
        var alignment = TypingAlignment.Of(source, typed);
        var reached = alignment.Characters.Count(step => step.Source is not null);
        Assert.Equal(BruteForce(source, typed), (alignment.Errors.Value, alignment.Correct.Value, reached));
        Assert.Equal(typed.Length, alignment.Correct.Value + alignment.Wrong.Value + alignment.Extra.Value);

        // The steps spell both texts, in order.
        Assert.Equal(typed, string.Concat(alignment.Characters.Where(step => step.Typed is not null).Select(step => typed[step.Typed!.Value.Value])));
        var met = string.Concat(alignment.Characters.Where(step => step.Source is not null).Select(step => source[step.Source!.Value.Value]));
        Assert.StartsWith(met, source, StringComparison.Ordinal);
    }

    private static (int Edits, int Correct, int Reached) BruteForce(string source, string typed)
    {
        var best = new (int Edits, int Lost)[typed.Length + 1, source.Length + 1];
        for (var row = 0; row <= typed.Length; row++)
        {
            for (var column = 0; column <= source.Length; column++)
            {
                var choices = new List<(int, int)>();
                if (row == 0 && column == 0)
                {
                    choices.Add((0, 0));
                }

                if (row > 0)
                {
                    choices.Add((best[row - 1, column].Edits + 1, best[row - 1, column].Lost));
                }

                if (column > 0)
                {
                    choices.Add((best[row, column - 1].Edits + 1, best[row, column - 1].Lost));
                }

                if (row > 0 && column > 0)
                {
                    var (edits, lost) = best[row - 1, column - 1];
                    choices.Add(typed[row - 1] == source[column - 1] ? (edits, lost - 1) : (edits + 1, lost));
                }

                best[row, column] = choices.Min();
            }
        }

        var (fewest, fewestLost, shortfall) = Enumerable.Range(0, source.Length + 1)
            .Select(column => (best[typed.Length, column].Edits, best[typed.Length, column].Lost, -column)).Min();
        return (fewest, -fewestLost, -shortfall);
    }
}
