using Jiangshang.Content;
using Jiangshang.Content.Tasks;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.School.TrainingTasks;

/// <summary>Makes the school's library from a content folder.</summary>
public static class ContentLibrary
{
    /// <exception cref="InvalidDataException">The content cannot be read; the message lists every problem.</exception>
    public static SchoolLibrary Load(string folder) => Of(SchoolContent.Load(folder).OrThrow());

    public static SchoolLibrary Of(SchoolContent content) =>
        new(content.Standards, [.. content.Tasks.Select(task => Edition(task, content.TypingTexts))], content.TypingTexts);

    /// <summary>An edition as its source says, wherever that was kept.</summary>
    /// <exception cref="InvalidDataException">The source cannot be read; the message lists every problem.</exception>
    internal static TaskEdition Edition(string name, string source, IReadOnlyList<TypingText> pool) => Edition(new TaskSource(source).Read(name), pool);

    private static TaskEdition Edition(TrainingTask task, IReadOnlyList<TypingText> pool)
    {
        WorkshopDesk desk = task.Body switch
        {
            TaskBody.Typing typing => new TypingDesk(typing.Task, pool),
            TaskBody.JudgedWork judged => new JudgedWorkDesk(judged.Task),
            _ => throw new InvalidOperationException($"Unknown body {task.Body.GetType().Name}."),
        };
        return new TaskEdition(task.Summary, task.ToOffer(), desk, task.Source);
    }
}
