using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.JudgedWork;

/// <summary>A kind of file a task may ask for.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FileKind>))]
public enum FileKind
{
    [JsonStringEnumMemberName("jpeg")]
    Jpeg,

    [JsonStringEnumMemberName("png")]
    Png,

    [JsonStringEnumMemberName("webp")]
    WebP,

    [JsonStringEnumMemberName("gif")]
    Gif,

    [JsonStringEnumMemberName("psd")]
    Psd,

    [JsonStringEnumMemberName("pdf")]
    Pdf,

    [JsonStringEnumMemberName("word")]
    Word,

    [JsonStringEnumMemberName("excel")]
    Excel,

    [JsonStringEnumMemberName("powerpoint")]
    PowerPoint,

    [JsonStringEnumMemberName("text")]
    PlainText,

    [JsonStringEnumMemberName("csv")]
    Csv,

    [JsonStringEnumMemberName("mp4")]
    Mp4,

    [JsonStringEnumMemberName("webm")]
    WebM,

    [JsonStringEnumMemberName("mp3")]
    Mp3,

    [JsonStringEnumMemberName("wav")]
    Wav,

    [JsonStringEnumMemberName("zip")]
    Zip,
}
