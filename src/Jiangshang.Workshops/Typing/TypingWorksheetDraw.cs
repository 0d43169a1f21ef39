using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>The drawing behind <see cref="TypingWorksheet"/>.</summary>
internal static class TypingWorksheetDraw
{
    public static TypingDraw Draw(TypingTask task, TypingTextSupply supply, IReadOnlyCollection<TypingTextCode> seen, WorksheetSeed seed)
    {
        if (!IsMixed(task, supply.Sentences))
        {
            var whole = Draw(task, supply.Pool, seen, seed);
            return new TypingDraw(whole, [.. whole.Texts.Select(text => text.Code)]);
        }

        var timesSeen = seen.CountBy(code => code).ToDictionary();
        var own = supply.Own.Where(text => task.Texts.Includes(text) && !timesSeen.ContainsKey(text.Code)).OrderBy(text => text.Code.Value, StringComparer.Ordinal);
        var (drawn, shown, length) = (new List<TypingText>(), new List<TypingTextCode>(), 0);
        foreach (var text in new WorksheetRandom(seed, "typing.own").Shuffle(own).TakeWhile(_ => length < task.MinimumLength.Value))
        {
            drawn.Add(text);
            shown.Add(text.Code);
            length += CountedText.Of(text.Text).Length;
        }

        if (length < task.MinimumLength.Value)
        {
            var (mix, sentences) = TypingMix.Of(supply.Sentences, timesSeen, task.MinimumLength.Value - length, DifficultyOf(task), seed);
            drawn.Add(mix);
            shown.AddRange([mix.Code, .. sentences]);
        }

        return new TypingDraw(new TypingWorksheet(task.Code, task.Version, drawn, !drawn.Any(text => timesSeen.ContainsKey(text.Code)), task.Rules), shown);
    }

    /// <summary>Whether the task's texts can be mixed: a test that names no texts of its own.</summary>
    public static bool IsMixed(TypingTask task, IReadOnlyList<TypingSentence> sentences) =>
        task is { Rules.Conditions: TypingConditions.Assessed, Texts: TypingTextSelection.ByDifficulty }
        && sentences.Sum(sentence => CountedText.Of(sentence.Text).Length) >= task.MinimumLength.Value;

    private static TextDifficulty DifficultyOf(TypingTask task) => ((TypingTextSelection.ByDifficulty)task.Texts).Hardest;

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
