using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>The drawing behind <see cref="TypingWorksheet.Prepare"/>.</summary>
internal static class TypingWorksheetDraw
{
    public static TypingWorksheet Draw(
        TypingTask task, IReadOnlyList<TypingText> pool, IReadOnlyCollection<TypingTextCode> seen, WorksheetSeed seed)
    {
        // Sorted, so that the order of files on a disk changes nothing.
        var candidates = pool.Where(task.Texts.Includes).OrderBy(text => text.Code.Value, StringComparer.Ordinal).ToArray();
        var shuffled = new WorksheetRandom(seed, "typing.texts").Shuffle(candidates);
        var drawn = new List<TypingText>();
        var length = 0;
        foreach (var text in shuffled.OrderBy(text => seen.Contains(text.Code)))
        {
            if (drawn.Count > 0 && length >= task.MinimumLength.Value)
            {
                break;
            }

            drawn.Add(text);
            length += CountedText.Of(text.Text).Length;
        }

        return drawn.Count > 0
            ? new TypingWorksheet(task.Code, task.Version, drawn, !drawn.Any(text => seen.Contains(text.Code)), task.Rules)
            : throw new ArgumentException($"Task {task.Code} finds no text in the pool.", nameof(pool));
    }
}
