using System.Runtime.CompilerServices;

namespace Jiangshang.Core.Tests.Given;

/// <summary>Finds files of the repository from where this source file was compiled.</summary>
internal static class TheRepository
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Here(), "..", "..", ".."));

    public static string File(string relative) => Path.Combine(Root, relative);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
