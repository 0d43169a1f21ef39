using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Typing;

/// <summary>A way of putting text in that is not typing; the workbench refuses it and logs that it did.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RefusedInput>))]
public enum RefusedInput
{
    [JsonStringEnumMemberName("paste")]
    Paste,

    [JsonStringEnumMemberName("drop")]
    Drop,

    [JsonStringEnumMemberName("script")]
    Script,
}
