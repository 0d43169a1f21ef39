namespace Jiangshang.Tests;

/// <summary>
/// Where the repository's own files lie, found from the running test and not from where it was compiled: a reproducible
/// build writes no paths of the machine into its assemblies.
/// </summary>
internal static class TheRepository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory) ?? Find(Environment.CurrentDirectory)
        ?? throw new InvalidOperationException("Jiangshang.slnx lies neither above the tests nor above the current folder.");

    public static string Content { get; } = File("content");

    public static string File(string relative) => Path.Combine(Root, relative);

    private static string? Find(string from)
    {
        var folder = new DirectoryInfo(from);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "Jiangshang.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName;
    }
}
