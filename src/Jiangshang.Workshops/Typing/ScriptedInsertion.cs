using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>An insertion no person types (脚本插入): too long at once, or part of a burst.</summary>
internal sealed record ScriptedInsertion(int EventIndex, Milliseconds At, CharacterCount Length)
{
    public static IReadOnlyList<ScriptedInsertion> FindIn(
        IReadOnlyList<TypingEvent> events, IReadOnlySet<int> restorations, InputPlausibility plausibility)
    {
        ScriptedInsertion[] insertions =
        [
            .. events.Index()
                .Where(entry => entry.Item is TypingEvent.TextInserted && !restorations.Contains(entry.Index))
                .Select(entry => new ScriptedInsertion(entry.Index, entry.Item.At, LengthOf((TypingEvent.TextInserted)entry.Item))),
        ];
        var scripted = new bool[insertions.Length];
        var markedThrough = -1;
        var windowStart = 0;
        var inWindow = 0;
        for (var index = 0; index < insertions.Length; index++)
        {
            inWindow += insertions[index].Length.Value;
            while (insertions[index].At - insertions[windowStart].At >= plausibility.BurstWindow && windowStart < index)
            {
                inWindow -= insertions[windowStart].Length.Value;
                windowStart++;
            }

            if (inWindow > plausibility.BurstLimit.Value)
            {
                // Windows only move forward: what an earlier burst has marked is not marked again, so that all bursts together cost one pass.
                var first = int.Max(windowStart, markedThrough + 1);
                Array.Fill(scripted, true, first, index - first + 1);
                markedThrough = index;
            }
            else if (insertions[index].Length > plausibility.LongestCommit)
            {
                scripted[index] = true;
            }
        }

        return [.. insertions.Where((_, index) => scripted[index])];
    }

    private static CharacterCount LengthOf(TypingEvent.TextInserted inserted) => new(CountedText.Of(inserted.Text).Length);
}
