using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.Competencies.Measures;

/// <summary>Writes a code as its bare string, also where it is the key of a map.</summary>
public sealed class CodeJsonConverter<TCode> : JsonConverter<TCode>
    where TCode : struct, ICode<TCode>
{
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TCode.Of(reader.GetString() ?? throw new JsonException($"A {typeToConvert.Name} is a string, not null."));

    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Value);

    public override TCode ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TCode.Of(reader.GetString()!);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.Value);
}
