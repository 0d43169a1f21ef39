namespace Jiangshang.School.Artefacts;

/// <summary>Tells what a file is from its first bytes; its name only decides between kinds that begin alike.</summary>
public static class MediaSniffer
{
    public const int BytesNeeded = 512;
    private const string Unknown = "application/octet-stream";

    public static string Sniff(ReadOnlySpan<byte> start, string name)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return "image/png";
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return "image/jpeg";
        }

        if (start.StartsWith("GIF87a"u8) || start.StartsWith("GIF89a"u8))
        {
            return "image/gif";
        }

        if (start.StartsWith("%PDF-"u8))
        {
            return "application/pdf";
        }

        if (start.StartsWith("8BPS"u8))
        {
            return "image/vnd.adobe.photoshop";
        }

        if (start.Length >= 12 && start.StartsWith("RIFF"u8))
        {
            return start[8..].StartsWith("WEBP"u8) ? "image/webp" : start[8..].StartsWith("WAVE"u8) ? "audio/wav" : Unknown;
        }

        if (start.Length >= 12 && start[4..].StartsWith("ftyp"u8))
        {
            return "video/mp4";
        }

        if (start.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3]))
        {
            return "video/webm";
        }

        if (start.StartsWith("ID3"u8) || (start.Length >= 2 && start[0] == 0xFF && (start[1] & 0xE0) == 0xE0))
        {
            return "audio/mpeg";
        }

        return start.StartsWith((ReadOnlySpan<byte>)[0x50, 0x4B, 0x03, 0x04]) ? Packed(name) : Text(start, name);
    }

    /// <summary>Office documents are archives: which one, the name says.</summary>
    private static string Packed(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ".XLSX" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".PPTX" => "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        _ => "application/zip",
    };

    private static string Text(ReadOnlySpan<byte> start, string name)
    {
        if (start.IsEmpty || start.Contains((byte)0))
        {
            return Unknown;
        }

        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".CSV" => "text/csv",
            ".TXT" => "text/plain",
            _ => Unknown,
        };
    }
}
