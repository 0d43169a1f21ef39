using Jiangshang.Content.Tasks;
using Jiangshang.Core.Tests.Given;
using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

/// <summary>Fault 20: thirty tests a student, and none of them a text he has met.</summary>
public sealed class TypingMixTests
{
    private const int Tests = 30;

    /// <summary>So many sentences in the same order may come twice in thirty tests; no more.</summary>
    private const int LongestRun = 3;

    private static readonly TypingTask Test = TheContent.School.Tasks.Select(task => (task.Body as TaskBody.Typing)?.Task).OfType<TypingTask>().Single(task => task.Rules.Conditions == TypingConditions.Assessed);

    [Fact]
    public void Thirty_tests_never_show_a_run_of_four_sentences_twice()
    {
        for (byte student = 1; student <= 5; student++)
        {
            var runs = new HashSet<string>(StringComparer.Ordinal);
            foreach (var draw in Draws(student))
            {
                var sentences = draw.Shown.Where(code => !code.Value.StartsWith("mix-", StringComparison.Ordinal)).ToArray();
                Assert.True(draw.Worksheet.Unseen);
                Assert.All(Enumerable.Range(0, sentences.Length - LongestRun), at => Assert.True(runs.Add(string.Join(' ', sentences.Skip(at).Take(LongestRun + 1)))));
            }
        }
    }

    [Fact]
    public void The_first_five_tests_show_no_sentence_twice()
    {
        var shown = Draws(7).Take(5).SelectMany(draw => draw.Shown).ToList();
        Assert.Equal(shown.Count, shown.Distinct().Count());
    }

    [Fact]
    public void All_tests_are_equally_hard()
    {
        var indices = Enumerable.Range(1, 8).SelectMany(student => Draws((byte)student)).Select(draw => TypableText.VocabularyIndex(draw.Worksheet.Source)).ToList();
        var mean = indices.Average();
        Assert.All(indices, index => Assert.InRange(index, mean * 0.93, mean * 1.07));
    }

    [Fact]
    public void A_test_is_long_enough_for_twice_the_pass_speed() =>
        Assert.All(Draws(3).Take(5), draw => Assert.True(TypableText.LengthOf(draw.Worksheet.Source).Value >= Test.MinimumLength.Value));

    [Fact]
    public void The_same_seed_gives_the_same_test() => Assert.Equal(Draw([], 1, 1).Worksheet.Source, Draw([], 1, 1).Worksheet.Source);

    [Fact]
    public void The_schools_own_unseen_text_comes_first_and_once()
    {
        var own = GivenTyping.Text("own-1", GivenTyping.Source(1_600), difficulty: 4);
        var first = Draw([], 1, 1, own);
        Assert.Equal([own.Code], first.Shown);
        Assert.DoesNotContain(own.Code, Draw([own.Code], 1, 2, own).Shown);
    }

    [Fact]
    public void A_short_text_of_the_schools_own_is_filled_up_with_sentences()
    {
        var own = GivenTyping.Text("own-1", GivenTyping.Source(500), difficulty: 4);
        var draw = Draw([], 1, 1, own);
        Assert.Equal(2, draw.Worksheet.Texts.Count);
        Assert.Equal(own.Code, draw.Worksheet.Texts[0].Code);
    }

    [Theory]
    [InlineData("字", "tooShort")]
    [InlineData("天气😀很好，我们去看仓库里的货。", "cannotBeTyped")]
    [InlineData("", "noText")]
    public void A_text_nobody_can_type_is_refused(string text, string code) =>
        Assert.Contains(TypableText.FindProblems(text, new CharacterCount(5), new CharacterCount(2_000)), problem => problem.Code.Value == code);

    private static IEnumerable<TypingDraw> Draws(byte student)
    {
        var seen = new List<TypingTextCode>();
        for (byte number = 1; number <= Tests; number++)
        {
            var draw = Draw(seen, student, number);
            seen.AddRange(draw.Shown);
            yield return draw;
        }
    }

    private static TypingDraw Draw(IReadOnlyCollection<TypingTextCode> seen, byte student, byte number, params TypingText[] own)
    {
        var seed = new byte[32];
        (seed[0], seed[1]) = (student, number);
        return TypingWorksheet.Prepare(Test, new TypingTextSupply(TheContent.School.TypingTexts, TheContent.School.TypingSentences, own), seen, new WorksheetSeed(seed));
    }
}
