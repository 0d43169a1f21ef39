using System.Text.Json;

namespace Jiangshang.Content.AuditFiles;

/// <summary>How the files write the names of enums.</summary>
internal static class CamelCase
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
