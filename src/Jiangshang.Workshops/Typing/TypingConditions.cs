using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing;

/// <summary>Whether a typing task trains or examines.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TypingConditions>))]
public enum TypingConditions
{
    /// <summary>Practice (练习): any text, any length.</summary>
    [JsonStringEnumMemberName("practice")]
    Practice,

    /// <summary>Assessed (考核): passes only on a text the student has not been given before, over at least five minutes.</summary>
    [JsonStringEnumMemberName("assessed")]
    Assessed,
}
