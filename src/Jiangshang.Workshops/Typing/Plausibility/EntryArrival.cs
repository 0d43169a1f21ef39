using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing.Plausibility;

/// <summary>When one entry of the journal arrived at the server, on the attempt's clock.</summary>
/// <param name="FirstEvent">The moment of the first event in it, as the browser wrote it.</param>
/// <param name="LastEvent">The moment of the last.</param>
/// <param name="ArrivedAfter">How long after the attempt's beginning the server received it.</param>
/// <param name="Events">How many events it holds.</param>
public sealed record EntryArrival(long Sequence, Milliseconds FirstEvent, Milliseconds LastEvent, Milliseconds ArrivedAfter, int Events)
{
    /// <returns>Null for an entry without events.</returns>
    public static EntryArrival? Of(long sequence, IReadOnlyList<TypingEvent> events, Milliseconds arrivedAfter) =>
        events.Count == 0 ? null : new EntryArrival(sequence, events[0].At, events[^1].At, arrivedAfter, events.Count);
}
