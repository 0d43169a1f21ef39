using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.Workshops.Scoring;

/// <summary>Writes a unit type as the plain number it holds; a number outside the unit's range is a JSON error with its path.</summary>
public abstract class NumberJsonConverter<TUnit>(Func<long, TUnit> fromNumber, Func<TUnit, long> toNumber) : JsonConverter<TUnit>
    where TUnit : struct
{
    public override TUnit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt64(out var number))
        {
            throw new JsonException($"{typeof(TUnit).Name} must be a whole number.");
        }

        try
        {
            return fromNumber(number);
        }
        catch (Exception outOfRange) when (outOfRange is ArgumentException or OverflowException)
        {
            throw new JsonException($"{number} is not a valid {typeof(TUnit).Name}.", outOfRange);
        }
    }

    public override void Write(Utf8JsonWriter writer, TUnit value, JsonSerializerOptions options) => writer.WriteNumberValue(toNumber(value));
}
