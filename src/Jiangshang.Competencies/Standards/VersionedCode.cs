using System.Globalization;
using System.Text.Json.Serialization;

namespace Jiangshang.Competencies.Standards;

/// <summary>A frozen edition of a task or a standard: <c>ty-01@2</c>. Evidence pins these, so a later edit changes no past work.</summary>
[JsonConverter(typeof(VersionedCodeJsonConverter))]
public readonly record struct VersionedCode(string Code, int Version)
{
    /// <returns>False when the text is not <c>code@positive whole number</c>.</returns>
    public static bool TryParse(string? text, out VersionedCode value)
    {
        value = default;
        var at = text?.LastIndexOf('@') ?? -1;
        if (at < 1 || !int.TryParse(text.AsSpan(at + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var version) || version < 1)
        {
            return false;
        }

        value = new(text![..at], version);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Code}@{Version}");
}
