using System.Security.Cryptography;

namespace Jiangshang.Server;

/// <summary>
/// Names the build that answers: server and client together. Every answer of the API carries it, so that a page left open over an
/// upgrade can tell that its program is no longer the server's.
/// </summary>
public static class BuildMark
{
    public const string Header = "X-Jiangshang-Build";

    public static string Value { get; } = Compute();

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(typeof(BuildMark).Module.ModuleVersionId.ToByteArray());
        foreach (var list in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.staticwebassets.endpoints.json").Order(StringComparer.Ordinal))
        {
            hash.AppendData(File.ReadAllBytes(list));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}
