using Jiangshang.Content;
using Jiangshang.Content.Tasks;

namespace Jiangshang.School.TrainingTasks;

/// <summary>Makes the school's library from a content folder.</summary>
public static class ContentLibrary
{
    /// <exception cref="ContentUnreadableException">The content cannot be read; the message lists every problem.</exception>
    public static SchoolLibrary Load(string folder) => Of(SchoolContent.Load(folder).OrThrow());

    /// <exception cref="InvalidDataException">The content says nothing about the attempts' clock.</exception>
    public static SchoolLibrary Of(SchoolContent content) =>
        Of(content, new TypingProvisions(content.TypingTexts, content.TypingSentences, content.Plausibility?.Bounds));

    private static SchoolLibrary Of(SchoolContent content, TypingProvisions typing) =>
        new(content.Standards, [.. content.Tasks.Select(task => Edition(task, typing))], typing)
        {
            Clock = content.AttemptClock ?? throw new InvalidDataException("The content folder holds no rules/attempt-clock.yaml."),
            RepeatWithin = TimeSpan.FromDays(content.Plausibility?.RepeatWithinDays ?? 0),
            Rooms = content.Rooms,
        };

    /// <summary>An edition as its source says, wherever that was kept.</summary>
    /// <exception cref="ContentUnreadableException">The source cannot be read; the message lists every problem.</exception>
    internal static TaskEdition Edition(string name, string source, TypingProvisions provisions) => Edition(new TaskSource(source).Read(name), provisions);

    private static TaskEdition Edition(TrainingTask task, TypingProvisions provisions)
    {
        WorkshopDesk desk = task.Body switch
        {
            TaskBody.Typing typing => new TypingDesk(typing.Task, provisions.Pool, provisions.Sentences, provisions.Bounds),
            TaskBody.JudgedWork judged => new JudgedWorkDesk(judged.Task),
            _ => throw new InvalidOperationException($"Unknown body {task.Body.GetType().Name}."),
        };
        return new TaskEdition(task.Summary, task.ToOffer(), desk, task.Source);
    }
}
