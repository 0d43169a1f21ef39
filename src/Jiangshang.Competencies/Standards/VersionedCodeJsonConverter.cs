using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.Competencies.Standards;

/// <summary>Writes <c>code@version</c> as one string.</summary>
public sealed class VersionedCodeJsonConverter : JsonConverter<VersionedCode>
{
    public override VersionedCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        return VersionedCode.TryParse(text, out var value)
            ? value
            : throw new JsonException($"Expected code@version such as “ty-01@2”, not “{text}”.");
    }

    public override void Write(Utf8JsonWriter writer, VersionedCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
