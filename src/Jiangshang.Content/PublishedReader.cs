using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content;

/// <summary>Reads <c>published.yaml</c>.</summary>
internal static class PublishedReader
{
    public const string FileName = "published.yaml";
    private const string Schema = "published/1";

    public static IReadOnlyList<PublishedVersion> Read(ContentReading reading, ContentFiles files)
    {
        if (!files.Texts.TryGetValue(FileName, out var text) || reading.Open(FileName, text, Schema) is not { } node)
        {
            return [];
        }

        var versions = node.Maps("standards")
            .Select(entry => entry.Finish(new PublishedVersion(new VersionedCode(entry.Text("code"), entry.Whole("version")), entry.Text("sha256"))))
            .ToList();
        node.Finish();
        return reading.Distinct(versions, published => published.Version);
    }
}
