namespace Jiangshang.School.Tests.Given;

/// <summary>Where the repository's own files lie.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Content { get; } = Path.Combine(Root, "content");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Jiangshang.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root was not found.");
        }

        return folder;
    }
}
