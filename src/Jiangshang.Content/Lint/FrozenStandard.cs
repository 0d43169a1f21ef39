namespace Jiangshang.Content.Lint;

/// <summary>A published version of a standard never changes: students were admitted under it.</summary>
public sealed class FrozenStandard : IContentCheck
{
    private static readonly FindingTemplate Changed = new("C026", Severity.Problem,
        "标准 {0} 已经发布，内容不能再改。请撤回改动，或另建一个新版本。（现在的指纹：{1}）",
        "Standard {0} is published and may not change. Undo the change, or make a new version. (Digest now: {1})");

    private static readonly FindingTemplate Gone = new("C026", Severity.Problem,
        "已发布的标准 {0} 不见了，往届学生还要用它，请恢复。", "The published standard {0} is missing; earlier students are still judged by it. Restore it.");

    private static readonly FindingTemplate NotPublished = new("C026", Severity.Note,
        "标准 {0} 还没有发布。发布时把这一行写进 published.yaml：指纹 {1}", "Standard {0} is not published yet. To publish it, add its digest to published.yaml: {1}");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Changed, Gone, NotPublished];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var published in content.Published.Standards)
        {
            var folder = content.StandardFolders.FirstOrDefault(folder => folder.Standard.Version == published.Version);
            if (folder is null)
            {
                yield return Gone.At(content.Places.Of(published), published.Version);
            }
            else if (folder.Digest != published.Digest)
            {
                yield return Changed.At(content.Places.Of(folder), published.Version, folder.Digest);
            }
        }

        foreach (var folder in content.StandardFolders)
        {
            if (content.Published.Standards.All(published => published.Version != folder.Standard.Version))
            {
                yield return NotPublished.At(content.Places.Of(folder), folder.Standard.Version, folder.Digest);
            }
        }
    }
}
