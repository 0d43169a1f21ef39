using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>
/// What a scorer or an assessor says of one submission (评分单). The score is the sum of the lines: there is no other way to make one.
/// </summary>
public sealed record ScoreSheet(
    ScorerVersion Scorer,
    ScoreKind Kind,
    bool Passed,
    IReadOnlyList<ScoreLine> Lines,
    IReadOnlyList<MetricReading> Metrics,
    IReadOnlyList<ScoreFinding> Findings)
{
    [JsonPropertyOrder(-1)]
    public Score Score { get; } = Score.Sum(Lines.Select(line => line.Points));
}
