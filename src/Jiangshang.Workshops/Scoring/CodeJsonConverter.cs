using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>Writes a code as the plain text it holds; a malformed code is a JSON error with its path.</summary>
public abstract class CodeJsonConverter<TCode>(Func<string, TCode> fromText, Func<TCode, string> toText) : JsonConverter<TCode>
    where TCode : struct
{
    public override TCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
        if (text is null)
        {
            throw new JsonException($"{typeof(TCode).Name} must be a text.");
        }

        try
        {
            return fromText(text);
        }
        catch (Exception invalid) when (invalid is ArgumentException or FormatException)
        {
            throw new JsonException($"\"{text}\" is not a valid {typeof(TCode).Name}.", invalid);
        }
    }

    public override void Write(Utf8JsonWriter writer, TCode value, JsonSerializerOptions options) => writer.WriteStringValue(toText(value));
}
