using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>The independent kinds of evidence about a typing log. Reasons of one kind never add up: only those of different kinds do.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PlausibilityKind>))]
public enum PlausibilityKind
{
    /// <summary>When the journal arrived, by the server's clock.</summary>
    [JsonStringEnumMemberName("arrival")]
    Arrival,

    /// <summary>How the intervals between keys are spread, whatever their order.</summary>
    [JsonStringEnumMemberName("shape")]
    Shape,

    /// <summary>How each interval hangs together with those before it and with what the hand did.</summary>
    [JsonStringEnumMemberName("order")]
    Order,

    /// <summary>Slips taken back.</summary>
    [JsonStringEnumMemberName("corrections")]
    Corrections,

    /// <summary>What was composed at the keys against what came into the text.</summary>
    [JsonStringEnumMemberName("composition")]
    Composition,

    /// <summary>The same rhythm in an earlier log.</summary>
    [JsonStringEnumMemberName("repeat")]
    Repeat,

    /// <summary>How fast it went.</summary>
    [JsonStringEnumMemberName("speed")]
    Speed,
}
