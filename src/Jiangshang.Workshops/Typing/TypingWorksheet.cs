using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>One student's typing worksheet (作业单): the texts drawn for this attempt, to be typed one after the other, and the rules.</summary>
/// <param name="Unseen">Whether the student had been given none of these texts before.</param>
public sealed record TypingWorksheet(
    TaskCode Task,
    TaskVersion TaskVersion,
    IReadOnlyList<TypingText> Texts,
    bool Unseen,
    TypingRules Rules)
{
    /// <summary>The whole text to copy: the texts joined by line breaks, which are not counted.</summary>
    [JsonIgnore]
    public string Source => string.Join('\n', Texts.Select(text => text.Text.ReplaceLineEndings("\n").Trim('\n')));

    /// <summary>Draws the texts. The same task, pool, seen texts and seed always give the same worksheet.</summary>
    /// <param name="seen">The texts this student was given in earlier attempts; drawn again only when nothing else is left.</param>
    public static TypingWorksheet Prepare(
        TypingTask task, IReadOnlyList<TypingText> pool, IReadOnlyCollection<TypingTextCode> seen, WorksheetSeed seed) =>
        TypingWorksheetDraw.Draw(task, pool, seen, seed);

    /// <summary>The same with all that texts can come from: a test takes the school's own unseen texts first and mixes the rest from sentences.</summary>
    /// <param name="seen">Every text and sentence this student was shown, as often as it was shown.</param>
    public static TypingDraw Prepare(TypingTask task, TypingTextSupply supply, IReadOnlyCollection<TypingTextCode> seen, WorksheetSeed seed) =>
        TypingWorksheetDraw.Draw(task, supply, seen, seed);
}
