using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>Puts an attempt's performance into lines, metrics and findings.</summary>
internal static class TypingScoreSheet
{
    public static ScoreSheet Of(TypingPerformance performance, TypingWorksheet worksheet)
    {
        var reckoning = new TypingReckoning(performance, worksheet.Rules);
        return new ScoreSheet(
            TypingScorer.Version,
            ScoreKind.Measured,
            Passed: reckoning.Passes && (worksheet.Unseen || worksheet.Rules.Conditions == TypingConditions.Practice),
            [TypingScoreLines.Speed(reckoning), TypingScoreLines.Accuracy(reckoning)],
            [.. MetricsOf(performance, reckoning)],
            [.. TypingFindings.Of(performance, worksheet)]);
    }

    private static IEnumerable<MetricReading> MetricsOf(TypingPerformance performance, TypingReckoning reckoning)
    {
        var alignment = performance.Alignment;
        yield return new MetricReading(TypingMetrics.NetSpeed, reckoning.NetSpeed);
        yield return new MetricReading(TypingMetrics.GrossSpeed, reckoning.GrossSpeed);
        yield return new MetricReading(TypingMetrics.Accuracy, reckoning.AccuracyPercent);
        yield return new MetricReading(TypingMetrics.Duration, MetricValue.FromRatio(performance.Duration.Value, 1000));
        yield return Count(TypingMetrics.Errors, alignment.Errors.Value);
        yield return Count(TypingMetrics.Wrong, alignment.Wrong.Value);
        yield return Count(TypingMetrics.Missing, alignment.Missing.Value);
        yield return Count(TypingMetrics.Extra, alignment.Extra.Value);
        var refused = performance.Events.Count(happened => happened is TypingEvent.InputRefused);
        yield return Count(TypingMetrics.RefusedInsertions, refused + performance.ScriptedInsertions.Count);
        yield return new MetricReading(TypingMetrics.LongestPause, MetricValue.FromRatio(performance.LongestPause.Value, 1000));
    }

    private static MetricReading Count(MetricCode code, int count) => new(code, MetricValue.FromWhole(count));
}
