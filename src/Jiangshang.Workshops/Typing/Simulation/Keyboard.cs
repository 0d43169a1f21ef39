using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing.Simulation;

/// <summary>Writes events as a browser does when the keys of an input method are struck. The clock is in milliseconds and rounded as the browser rounds.</summary>
internal sealed class Keyboard(double timerStep)
{
    private readonly List<TypingEvent> _events = [];
    private readonly System.Text.StringBuilder _text = new();

    public double Clock { get; set; }

    public int Length => _text.Length;

    public IReadOnlyList<TypingEvent> Events => _events;

    /// <summary>Shows the letters of a phrase under composition.</summary>
    public void Compose(string letters, bool begins)
    {
        if (begins)
        {
            _events.Add(new TypingEvent.CompositionStarted(Now()));
        }

        _events.Add(new TypingEvent.CompositionUpdated(Now(), letters));
    }

    public void Commit(string text)
    {
        _events.Add(new TypingEvent.CompositionEnded(Now(), text));
        Insert(text);
    }

    public void Insert(string text)
    {
        var end = new TextPosition(_text.Length);
        _events.Add(new TypingEvent.TextInserted(Now(), end, end, text));
        _text.Append(text);
    }

    public void Delete(int count)
    {
        _events.Add(new TypingEvent.TextDeleted(Now(), new TextPosition(_text.Length - count), new TextPosition(_text.Length)));
        _text.Length -= count;
    }

    public TypingSubmission HandIn() => new(_events, _text.ToString(), Now());

    private Milliseconds Now() => new((long)((long)(Clock / timerStep) * timerStep));
}
