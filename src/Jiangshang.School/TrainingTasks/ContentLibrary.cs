using Jiangshang.Content;
using Jiangshang.Content.Tasks;

namespace Jiangshang.School.TrainingTasks;

/// <summary>Makes the school's library from a content folder.</summary>
public static class ContentLibrary
{
    /// <exception cref="InvalidDataException">The content cannot be read; the message lists every problem.</exception>
    public static SchoolLibrary Load(string folder) => Of(SchoolContent.Load(folder).OrThrow());

    public static SchoolLibrary Of(SchoolContent content) =>
        new(content.Standards, [.. content.Tasks.GroupBy(task => task.Version.Code).Select(editions => Edition(content, editions.MaxBy(task => task.Version.Version)!))]);

    private static TaskEdition Edition(SchoolContent content, TrainingTask task) => new(task.Summary, task.ToOffer(), task.Body switch
    {
        TaskBody.Typing typing => new TypingDesk(typing.Task, content.TypingTexts),
        TaskBody.JudgedWork judged => new JudgedWorkDesk(judged.Task),
        _ => throw new InvalidOperationException($"Unknown body {task.Body.GetType().Name}."),
    });
}
