using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing;

/// <summary>What became of one character of the source or of the typed text.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CharacterOutcome>))]
public enum CharacterOutcome
{
    /// <summary>Typed as it stands in the source.</summary>
    [JsonStringEnumMemberName("correct")]
    Correct,

    /// <summary>As it stands in the source, but it came too fast or in too large a piece: neither correct nor an error.</summary>
    [JsonStringEnumMemberName("notCounted")]
    NotCounted,

    /// <summary>Another character than in the source (错字).</summary>
    [JsonStringEnumMemberName("wrong")]
    Wrong,

    /// <summary>In the source, but left out (漏字).</summary>
    [JsonStringEnumMemberName("missing")]
    Missing,

    /// <summary>Typed, but not in the source (多字).</summary>
    [JsonStringEnumMemberName("extra")]
    Extra,
}
