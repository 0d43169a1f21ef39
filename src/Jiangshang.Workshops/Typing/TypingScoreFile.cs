using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing;

/// <summary>The files from which anyone can have a typing attempt scored.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TypingScoreFile>))]
public enum TypingScoreFile
{
    [JsonStringEnumMemberName("task")]
    Task,

    [JsonStringEnumMemberName("worksheet")]
    Worksheet,

    [JsonStringEnumMemberName("submission")]
    Submission,
}
