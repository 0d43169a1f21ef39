using Jiangshang.Workshops.Typing;

namespace Jiangshang.Client.Workbenches.Typing;

/// <summary>How fast the text grew, stretch by stretch of ten seconds, from the first input on: for the curve, not for the score.</summary>
public sealed record SpeedOverTime(IReadOnlyList<int> PerMinute, TimeSpan Length)
{
    private const long Stretch = 10_000;
    private const int StretchesPerMinute = 6;

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

        return new SpeedOverTime([.. grown.Select(characters => Math.Max(0, characters * StretchesPerMinute))], TimeSpan.FromMilliseconds(length));
    }
}
