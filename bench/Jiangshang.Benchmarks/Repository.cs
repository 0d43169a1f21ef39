namespace Jiangshang.Benchmarks;

/// <summary>The repository this was built in or is run from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Content => Path.Combine(Root, "content");

    /// <param name="configuration">release or debug.</param>
    /// <exception cref="FileNotFoundException">It was never built.</exception>
    public static string Server(string configuration)
    {
        var file = Path.Combine(Root, "artifacts", "bin", "Jiangshang.Server", configuration, "jiangshang.dll");
        return File.Exists(file) ? file : throw new FileNotFoundException($"There is no {configuration} build of the server.", file);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "content", "standards")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No content folder above " + AppContext.BaseDirectory);
    }
}
