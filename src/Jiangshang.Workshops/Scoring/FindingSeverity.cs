using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>How much attention a finding asks for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FindingSeverity>))]
public enum FindingSeverity
{
    /// <summary>Worth knowing; nobody has to act.</summary>
    [JsonStringEnumMemberName("note")]
    Note,

    /// <summary>A teacher should look at the work before relying on the score.</summary>
    [JsonStringEnumMemberName("attention")]
    Attention,
}
