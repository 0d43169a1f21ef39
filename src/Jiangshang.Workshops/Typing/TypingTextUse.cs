using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing;

/// <summary>What a text is kept for. Texts for assessment are never shown in practice, so that they are unseen when it counts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TypingTextUse>))]
public enum TypingTextUse
{
    [JsonStringEnumMemberName("practice")]
    Practice,

    [JsonStringEnumMemberName("assessed")]
    Assessed,
}
