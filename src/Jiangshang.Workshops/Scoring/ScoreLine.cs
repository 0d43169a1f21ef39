using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>
/// One item of a score sheet (评分项): what it earned of what was possible, why, and how to earn the rest. The words are for a
/// student of sixteen. Points never exceed the maximum.
/// </summary>
public sealed record ScoreLine([property: JsonPropertyOrder(-2)] ScoreLineCode Code, Score Points, Score Maximum, Wording Reason, Wording Remedy)
{
    [JsonPropertyOrder(-1)]
    public Score Points { get; } = Points <= Maximum
        ? Points
        : throw new ArgumentException($"Line {Code} earns {Points} of {Maximum}.", nameof(Points));
}
