using Jiangshang.Workshops.Scoring;
using Jiangshang.Workshops.Typing;

namespace Jiangshang.Core.Tests.Workshops.Typing;

/// <summary>The oracle: types any text evenly over a time, phrase by phrase, with an input method, and never errs.</summary>
internal static class PerfectTypist
{
    private const int PhraseLength = 2;

    public static TypingSubmission Type(string text, long milliseconds, long startAt = 1000)
    {
        var events = new List<TypingEvent>();
        var phrases = text.Chunk(PhraseLength).Select(phrase => new string(phrase)).ToArray();
        var position = 0;
        for (var index = 0; index < phrases.Length; index++)
        {
            var begins = startAt + (milliseconds * index / phrases.Length);
            var ends = startAt + (milliseconds * (index + 1) / phrases.Length);
            events.Add(new TypingEvent.CompositionStarted(At(begins)));
            events.Add(new TypingEvent.CompositionUpdated(At(begins), "pin"));
            events.Add(new TypingEvent.CompositionEnded(At(ends), phrases[index]));
            events.Add(new TypingEvent.TextInserted(At(ends), new TextPosition(position), new TextPosition(position), phrases[index]));
            position += phrases[index].Length;
        }

        return new TypingSubmission(events, text, At(startAt + milliseconds));
    }

    private static Milliseconds At(long value) => new(value);
}
