namespace Jiangshang.Content;

/// <summary>The texts of a content folder by relative path, in ordinal order; read once, so that a check never sees a half-saved file.</summary>
public sealed class ContentFiles
{
    private static readonly string[] Read = [".yaml", ".tsv"];

    private readonly SortedDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public ContentFiles(IEnumerable<KeyValuePair<string, string>> texts)
    {
        foreach (var (path, text) in texts)
        {
            _texts[path] = text.ReplaceLineEndings("\n");
        }
    }

    public IReadOnlyDictionary<string, string> Texts => _texts;

    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static ContentFiles From(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => Read.Contains(Path.GetExtension(path), StringComparer.Ordinal))
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText(path))));

    /// <summary>The same files with one more or one changed.</summary>
    public ContentFiles With(string path, string text) => new(_texts.Append(KeyValuePair.Create(path, text)));

    public ContentFiles Without(string path) => new(_texts.Where(pair => pair.Key != path));

    /// <summary>The YAML files below a folder, such as <c>tasks/</c>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Below(string folder) =>
        _texts.Where(pair => pair.Key.StartsWith(folder, StringComparison.Ordinal) && pair.Key.EndsWith(".yaml", StringComparison.Ordinal));
}
