using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>Plays an event log back: the text at any moment follows from the log alone.</summary>
public sealed class TypingReplay
{
    private readonly IReadOnlyList<TypingEvent> _events;

    /// <param name="events">A log without faults (<see cref="TypingSubmission.FindFaults"/>).</param>
    public TypingReplay(IReadOnlyList<TypingEvent> events) => _events = events;

    /// <summary>The moment of the last event.</summary>
    public Milliseconds End => _events.Count == 0 ? new Milliseconds(0) : _events[^1].At;

    public string FinalText => FrameAt(End).Text;

    /// <summary>The moments at which something happened, for a player's slider.</summary>
    public IReadOnlyList<Milliseconds> Moments => [.. _events.Select(happened => happened.At).Distinct()];

    /// <summary>What stood in the field after everything up to and including this moment.</summary>
    public TypingFrame FrameAt(Milliseconds at)
    {
        var text = new TypedText();
        foreach (var happened in _events.TakeWhile(happened => happened.At <= at))
        {
            text.Apply(happened);
        }

        return new TypingFrame(at, text.ToString(), text.Caret, text.Composing);
    }
}
