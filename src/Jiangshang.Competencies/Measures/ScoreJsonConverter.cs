using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.Competencies.Measures;

/// <summary>Writes a score as a JSON number of points; refuses what is not between 0 and 100 or finer than a hundredth.</summary>
public sealed class ScoreJsonConverter : JsonConverter<Score>
{
    public override Score Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var points = reader.GetDecimal();
        return points is >= 0 and <= 100 && points * 100 == decimal.Truncate(points * 100)
            ? Score.Of(points)
            : throw new JsonException($"A score is a number from 0 to 100 with at most two places, not {points}.");
    }

    public override void Write(Utf8JsonWriter writer, Score value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.ToDecimal());
}
