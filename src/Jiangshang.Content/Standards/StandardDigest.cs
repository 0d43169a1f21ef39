using System.Security.Cryptography;
using System.Text;

namespace Jiangshang.Content.Standards;

/// <summary>
/// The digest that freezes a published version: SHA-256 over every file of the folder in ordinal order of its path, each as
/// path, line feed, text with line feeds only, zero byte.
/// </summary>
public static class StandardDigest
{
    public static string Of(ContentFiles files, string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files.Below(folder))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{path[folder.Length..]}\n{text}\0"));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
