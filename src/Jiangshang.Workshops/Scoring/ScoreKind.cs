using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>Who decided the points; the two are never mixed silently.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ScoreKind>))]
public enum ScoreKind
{
    /// <summary>Measured by a scorer from raw events and artefacts (测量方式).</summary>
    [JsonStringEnumMemberName("measured")]
    Measured,

    /// <summary>Judged by assessors with a rubric (评价方式).</summary>
    [JsonStringEnumMemberName("judged")]
    Judged,
}
