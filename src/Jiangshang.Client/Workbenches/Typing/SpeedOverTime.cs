using Jiangshang.Workshops.Typing;

namespace Jiangshang.Client.Workbenches.Typing;

/// <summary>How fast the text grew, stretch by stretch of ten seconds, from the first input on: for the curve, not for the score.</summary>
public sealed record SpeedOverTime(IReadOnlyList<int> PerMinute, TimeSpan Length)
{
    private const long Stretch = 10_000;
    private const int StretchesPerMinute = 6;
    private const long Minute = 60_000;

    /// <summary>A last stretch shorter than this says nothing about speed and is left out.</summary>
    private const long ShortestLast = 4_000;

    public static SpeedOverTime Of(IReadOnlyList<TypingEvent> events)
    {
        var changes = events.Where(happened => happened is TypingEvent.TextInserted or TypingEvent.TextDeleted).ToList();
        if (changes.Count == 0)
        {
            return new SpeedOverTime([], TimeSpan.Zero);
        }

        var first = changes[0].At.Value;
        var length = changes[^1].At.Value - first;
        var grown = new int[(length / Stretch) + 1];
        foreach (var change in changes)
        {
            grown[(change.At.Value - first) / Stretch] += change switch
            {
                TypingEvent.TextInserted inserted => inserted.Text.Count(character => !char.IsWhiteSpace(character)) - (inserted.End.Value - inserted.Start.Value),
                TypingEvent.TextDeleted deleted => deleted.Start.Value - deleted.End.Value,
                _ => 0,
            };
        }

        return new SpeedOverTime(PerMinuteOf(grown, length % Stretch), TimeSpan.FromMilliseconds(length));
    }

    /// <param name="last">How long the last, unfinished stretch was, in milliseconds.</param>
    private static List<int> PerMinuteOf(int[] grown, long last)
    {
        var whole = grown[..^1].Select(characters => Math.Max(0, characters * StretchesPerMinute)).ToList();
        if (whole.Count == 0 || last >= ShortestLast)
        {
            whole.Add((int)Math.Max(0, grown[^1] * Minute / Math.Max(ShortestLast, last)));
        }

        return whole;
    }
}
