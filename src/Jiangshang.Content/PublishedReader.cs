using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content;

/// <summary>Reads <c>published.yaml</c>.</summary>
internal static class PublishedReader
{
    public const string FileName = "published.yaml";
    private const string Schema = "published/1";

    public static PublishedVersions Read(ContentReading reading, ContentFiles files)
    {
        if (!files.Texts.TryGetValue(FileName, out var text) || reading.Open(FileName, text, Schema) is not { } node)
        {
            return new PublishedVersions([], []);
        }

        var published = new PublishedVersions(Versions(node.Maps("standards")), Versions(node.OptionalMaps("tasks")));
        node.Finish();
        return published;

        IReadOnlyList<PublishedVersion> Versions(IEnumerable<NodeReader> entries) => reading.Distinct(
            entries.Select(entry => entry.Finish(new PublishedVersion(new VersionedCode(entry.Text("code"), entry.Whole("version")), entry.Text("sha256")))),
            version => version.Version);
    }
}
