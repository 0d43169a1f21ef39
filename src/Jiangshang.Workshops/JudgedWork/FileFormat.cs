namespace Jiangshang.Workshops.JudgedWork;

/// <summary>How a kind of file is recognised by its name and by what the browser calls it, and how it is called on screen.</summary>
public sealed record FileFormat(FileKind Kind, string Label, IReadOnlyList<string> Extensions, IReadOnlyList<MediaType> MediaTypes)
{
    public static IReadOnlyList<FileFormat> All { get; } =
    [
        Of(FileKind.Jpeg, "JPEG", [".jpg", ".jpeg"], "image/jpeg"),
        Of(FileKind.Png, "PNG", [".png"], "image/png"),
        Of(FileKind.WebP, "WebP", [".webp"], "image/webp"),
        Of(FileKind.Gif, "GIF", [".gif"], "image/gif"),
        Of(FileKind.Psd, "PSD", [".psd"], "image/vnd.adobe.photoshop", "image/x-photoshop", "application/x-photoshop"),
        Of(FileKind.Pdf, "PDF", [".pdf"], "application/pdf"),
        Of(FileKind.Word, "Word", [".docx"], "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        Of(FileKind.Excel, "Excel", [".xlsx"], "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        Of(FileKind.PowerPoint, "PowerPoint", [".pptx"], "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        Of(FileKind.PlainText, "TXT", [".txt"], "text/plain"),
        Of(FileKind.Csv, "CSV", [".csv"], "text/csv", "application/vnd.ms-excel"),
        Of(FileKind.Mp4, "MP4", [".mp4"], "video/mp4"),
        Of(FileKind.WebM, "WebM", [".webm"], "video/webm"),
        Of(FileKind.Mp3, "MP3", [".mp3"], "audio/mpeg", "audio/mp3"),
        Of(FileKind.Wav, "WAV", [".wav"], "audio/wav", "audio/x-wav", "audio/wave"),
        Of(FileKind.Zip, "ZIP", [".zip"], "application/zip", "application/x-zip-compressed"),
    ];

    public static FileFormat Of(FileKind kind) => All.Single(format => format.Kind == kind);

    /// <summary>
    /// Whether a file is of this kind: its extension must fit, and so must the media type unless the browser named none, as lab
    /// computers do for files whose program is not installed.
    /// </summary>
    public bool Recognizes(string fileName, MediaType mediaType) =>
        Extensions.Any(extension => fileName.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
        && (mediaType.Value is "" or "application/octet-stream" || MediaTypes.Contains(mediaType));

    private static FileFormat Of(FileKind kind, string label, IReadOnlyList<string> extensions, params string[] mediaTypes) =>
        new(kind, label, extensions, [.. mediaTypes.Select(type => new MediaType(type))]);
}
