using Jiangshang.Competencies.Standards;
using Jiangshang.Content.Reading;

namespace Jiangshang.Content.Standards;

/// <summary>Reads where a number or rule comes from: <c>{ document: 三(三)1(1) }</c>, <c>{ statute: … }</c> or <c>{ school: … }</c>.</summary>
internal static class SourceReader
{
    private static readonly (string Key, SourceKind Kind)[] Kinds =
    [
        ("document", SourceKind.FoundingDocument),
        ("statute", SourceKind.Statute),
        ("school", SourceKind.SchoolDefault),
    ];

    public static Source Source(this NodeReader node, string key = "source")
    {
        var map = node.Map(key);
        foreach (var (name, kind) in Kinds)
        {
            if (map.OptionalText(name) is { } clause)
            {
                return map.Finish(new Source(kind, clause));
            }
        }

        map.Report(ReadingFindings.MissingKey, string.Join(" / ", Kinds.Select(kind => kind.Key)));
        return map.Finish(new Source(SourceKind.SchoolDefault, ""));
    }

    public static Source? OptionalSource(this NodeReader node, string key) => node.Has(key) ? node.Source(key) : null;
}
