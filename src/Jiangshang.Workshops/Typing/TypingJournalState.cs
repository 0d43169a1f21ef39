using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>Where a typing log stands: the moment of its last event, and the text it adds up to.</summary>
public sealed record TypingJournalState(Milliseconds Clock, string Text) : JournalState
{
    public static new TypingJournalState Empty { get; } = new(new Milliseconds(0), "");
}
