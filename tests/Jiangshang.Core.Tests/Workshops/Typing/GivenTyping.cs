using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

/// <summary>The default: an unseen assessed text at CS-3's numbers, one character deducted per error.</summary>
internal static class GivenTyping
{
    public static TypingRules Rules { get; } = new(
        TypingConditions.Assessed, new Seconds(300), new Seconds(300), new ErrorPenalty(1), new BasisPoints(9_500),
        new CharactersPerMinute(80), InputPlausibility.Default);

    public static string Source(int length) => string.Concat(Enumerable.Range(0, length).Select(index => (char)(0x4E00 + (index * 37 % 5000))));

    public static TypingTask Task(TypingRules? rules = null) => new(
        new TaskCode("typing-assessed-01"), new TaskVersion(1), new Wording("录入考核", "Typing test"),
        new TypingTextSelection.ByDifficulty(TypingTextUse.Assessed, new TextDifficulty(2), new TextDifficulty(3)),
        new CharacterCount(800), rules ?? Rules);

    public static TypingText Text(string code, string text, int difficulty = 2, TypingTextUse use = TypingTextUse.Assessed) =>
        new(new TypingTextCode(code), new Wording(code, code), new TextDifficulty(difficulty), use, text);

    public static TypingWorksheet Worksheet(string source, TypingRules? rules = null, bool unseen = true) =>
        new(Task().Code, Task().Version, [Text("tt-001", source)], unseen, rules ?? Rules);

    public static ScoreSheet Scored(string source, TypingSubmission submission, TypingRules? rules = null, bool unseen = true) =>
        TypingScorer.Score(Task(rules), Worksheet(source, rules, unseen), submission);

    public static MetricValue Metric(this ScoreSheet sheet, MetricCode code) => sheet.Metrics.Single(reading => reading.Code == code).Value;

    public static bool Has(this ScoreSheet sheet, string finding) => sheet.Findings.Any(found => found.Code.Value == finding);
}
