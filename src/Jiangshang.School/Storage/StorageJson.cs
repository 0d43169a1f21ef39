using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.School.Storage;

/// <summary>How values are kept as JSON in the database: camel case, enums by name, Chinese as it is written.</summary>
public static class StorageJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write<TValue>(TValue value) => JsonSerializer.Serialize(value, Options);

    /// <exception cref="InvalidOperationException">The text is the JSON value null.</exception>
    public static TValue Read<TValue>(string json) =>
        JsonSerializer.Deserialize<TValue>(json, Options)
        ?? throw new InvalidOperationException($"A stored {typeof(TValue).Name} is null.");
}
