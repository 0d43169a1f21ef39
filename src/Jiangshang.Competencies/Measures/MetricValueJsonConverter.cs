using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.Competencies.Measures;

/// <summary>Writes a metric value as a JSON number; reads a number or a string holding one. More than six places are refused.</summary>
public sealed class MetricValueJsonConverter : JsonConverter<MetricValue>
{
    public override MetricValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.Number => reader.GetDecimal().ToString(CultureInfo.InvariantCulture),
            JsonTokenType.String => reader.GetString(),
            _ => null,
        };
        return MetricValue.TryParse(text, out var value)
            ? value
            : throw new JsonException($"A metric value is a decimal number with at most six places, not “{text}”.");
    }

    public override void Write(Utf8JsonWriter writer, MetricValue value, JsonSerializerOptions options) =>
        writer.WriteRawValue(Encoding.ASCII.GetBytes(value.ToString()), skipInputValidation: true);
}
