namespace Jiangshang.Content.Lint;

/// <summary>A published edition of a task never changes: students have worked at it, and their marks rest on it.</summary>
public sealed class FrozenTask : IContentCheck
{
    private static readonly FindingTemplate Changed = new("C034", Severity.Problem,
        "任务 {0} 已经发布，学生做过，内容不能再改。请撤回改动；要改就另写一个文件 {1}@{2}.yaml，版本号写 {2}。（现在的指纹：{3}）",
        "Task {0} is published, students have worked at it, and it may not change. Undo the change, or write it as version {2} in a file {1}@{2}.yaml. (Digest now: {3})");

    private static readonly FindingTemplate Gone = new("C034", Severity.Problem,
        "已发布的任务 {0} 不见了，做过它的作业还要用它批改，请恢复原来的文件；新的版本另放一个文件，文件名写成“代码@版本.yaml”。",
        "The published task {0} is missing, and work begun with it is still marked by it. Restore its file; a new version goes into a file of its own, named code@version.yaml.");

    private static readonly FindingTemplate NotPublished = new("C034", Severity.Note,
        "任务 {0} 还没有发布。学生开始使用时，把这一行写进 published.yaml：指纹 {1}",
        "Task {0} is not published yet. When students begin to use it, add its digest to published.yaml: {1}");

    public IReadOnlyList<FindingTemplate> Findings { get; } = [Changed, Gone, NotPublished];

    public IEnumerable<ContentProblem> Run(SchoolContent content)
    {
        foreach (var published in content.Published.Tasks)
        {
            var task = content.Tasks.FirstOrDefault(task => task.Version == published.Version);
            if (task is null)
            {
                yield return Gone.At(content.Places.Of(published), published.Version);
            }
            else if (task.Source.Digest != published.Digest)
            {
                var next = content.Tasks.Where(edition => edition.Version.Code == task.Version.Code).Max(edition => edition.Version.Version) + 1;
                yield return Changed.At(content.Places.Of(task), published.Version, task.Version.Code, next, task.Source.Digest);
            }
        }

        foreach (var task in content.Tasks)
        {
            if (content.Published.Tasks.All(published => published.Version != task.Version))
            {
                yield return NotPublished.At(content.Places.Of(task), task.Version, task.Source.Digest);
            }
        }
    }
}
