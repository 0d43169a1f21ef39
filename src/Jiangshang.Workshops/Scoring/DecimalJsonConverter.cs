using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>Writes a fixed-point value as a JSON number with exactly its digits, never through a floating-point number.</summary>
public abstract class DecimalJsonConverter<TValue>(Func<string, TValue> parse, Func<TValue, string> format) : JsonConverter<TValue>
    where TValue : struct
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw new JsonException($"{typeof(TValue).Name} must be a number.");
        }

        var digits = Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        try
        {
            return parse(digits);
        }
        catch (Exception invalid) when (invalid is ArgumentException or FormatException or OverflowException)
        {
            throw new JsonException($"{digits} is not a valid {typeof(TValue).Name}.", invalid);
        }
    }

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) => writer.WriteRawValue(format(value));
}
