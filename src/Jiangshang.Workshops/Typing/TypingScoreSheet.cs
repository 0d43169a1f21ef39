using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>Puts an attempt's performance into lines, metrics and findings.</summary>
internal static class TypingScoreSheet
{
    public static ScoreSheet Of(TypingPerformance performance, TypingWorksheet worksheet) =>
        new(TypingScorer.Version, ScoreKind.Measured, Passed: performance.TypedAfterTimeUp && worksheet.Unseen, [], [], []);
}
