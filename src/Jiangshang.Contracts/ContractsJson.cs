using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jiangshang.Contracts;

/// <summary>How client and server write JSON to each other: camel case, enums by name, nothing else special.</summary>
public static class ContractsJson
{
    public static JsonSerializerOptions Options { get; } = Configure(new JsonSerializerOptions(JsonSerializerDefaults.Web));

    /// <summary>Makes the web framework's own options the same.</summary>
    public static JsonSerializerOptions Configure(JsonSerializerOptions options)
    {
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        return options;
    }
}
