using Jiangshang.Competencies.Standards;

namespace Jiangshang.Client.People;

/// <summary>What a school's lists call the five specializations of the founding document; the server has the last word.</summary>
public static class SpecializationNames
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["客户服务"] = "customer-service",
        ["customer service"] = "customer-service",
        ["网店美工"] = "store-design",
        ["store design"] = "store-design",
        ["网络营销"] = "network-marketing",
        ["online marketing"] = "network-marketing",
        ["网店运营"] = "store-operation",
        ["store operation"] = "store-operation",
        ["直播营销"] = "live-marketing",
        ["live marketing"] = "live-marketing",
    };

    /// <summary>Understands the names in either language, with or without 方向 behind, and the codes themselves.</summary>
    public static SpecializationCode? Find(string written)
    {
        const string direction = "方向";
        var name = written.EndsWith(direction, StringComparison.Ordinal) ? written[..^direction.Length] : written;
        return Codes.TryGetValue(name, out var code) ? SpecializationCode.Of(code)
            : Codes.ContainsValue(name) ? SpecializationCode.Of(name)
            : null;
    }
}
