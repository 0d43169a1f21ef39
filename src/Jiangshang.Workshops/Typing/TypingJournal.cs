using System.Runtime.InteropServices;
using System.Text.Json;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// The journal of typing: each entry is a list of events that goes on from those before it. What passes <see cref="Fault"/> can be
/// played back, closed and scored at any later time; what does not is refused while the student is there to be told.
/// </summary>
public static class TypingJournal
{
    /// <param name="before">Where the log stands.</param>
    /// <param name="after">Where it stands with this entry; unchanged when the entry is refused.</param>
    /// <returns>Null when the entry can be kept.</returns>
    public static SubmissionFault? Fault(string payload, TypingJournalState before, out TypingJournalState after)
    {
        after = before;
        if (JournalText.OfSize(payload) is { } tooLarge)
        {
            return tooLarge;
        }

        return Read(payload) is { } events ? OfEvents(events, before, ref after) : JournalText.Unreadable("$");
    }

    /// <summary>Reads a whole journal.</summary>
    /// <returns>What is handed in, or the first fault that keeps it from being read.</returns>
    public static (TypingSubmission? Submission, SubmissionFault? Fault) Assemble(IEnumerable<string> payloads, Milliseconds elapsed)
    {
        var all = new List<TypingEvent>();
        var state = TypingJournalState.Empty;
        foreach (var payload in payloads)
        {
            if (Read(payload) is not { } events)
            {
                return (null, JournalText.Unreadable("$"));
            }

            if (OfEvents(events, state, ref state) is { } fault)
            {
                return (null, fault);
            }

            all.AddRange(events);
        }

        return (new TypingSubmission(all, state.Text, state.Clock > elapsed ? state.Clock : elapsed), null);
    }

    /// <returns>Null when it is no list of events.</returns>
    private static IReadOnlyList<TypingEvent>? Read(string payload)
    {
        try
        {
            return JsonSerializer.Deserialize(payload, WorkshopJson.Compact.IReadOnlyListTypingEvent);
        }
        catch (Exception unreadable) when (unreadable is JsonException or NotSupportedException or InvalidOperationException)
        {
            // Another shape; an event of no kind; half a character: the reader has an exception of its own for each.
            return null;
        }
    }

    private static SubmissionFault? OfEvents(IReadOnlyList<TypingEvent> events, TypingJournalState before, ref TypingJournalState after)
    {
        var text = new List<char>(before.Text);
        var clock = before.Clock;
        for (var index = 0; index < events.Count; index++)
        {
            var happened = events[index];
            if (TypingSubmissionCheck.OfEvent(happened, text.Count, clock, index) is { } fault)
            {
                return fault;
            }

            if (!IsOfWholeCharacters(happened, text))
            {
                return JournalText.OfCharacter(TypingSubmissionCheck.EventPath(index, "text"));
            }

            Apply(happened, text);
            clock = happened.At;
            if (text.Count > TypingSubmissionCheck.LongestText)
            {
                return TypingSubmissionCheck.TooLong(index);
            }
        }

        after = new TypingJournalState(clock, new string(CollectionsMarshal.AsSpan(text)));
        return null;
    }

    private static bool IsOfWholeCharacters(TypingEvent happened, List<char> text) => happened switch
    {
        TypingEvent.TextInserted inserted => JournalText.IsWhole(inserted.Text) && IsBetweenCharacters(text, inserted.Start) && IsBetweenCharacters(text, inserted.End),
        TypingEvent.TextDeleted deleted => IsBetweenCharacters(text, deleted.Start) && IsBetweenCharacters(text, deleted.End),
        TypingEvent.CompositionUpdated updated => JournalText.IsWhole(updated.Text),
        TypingEvent.CompositionEnded ended => JournalText.IsWhole(ended.Text),
        _ => true,
    };

    private static bool IsBetweenCharacters(List<char> text, TextPosition place) =>
        place.Value == 0 || place.Value == text.Count || !char.IsLowSurrogate(text[place.Value]);

    private static void Apply(TypingEvent happened, List<char> text)
    {
        switch (happened)
        {
            case TypingEvent.TextInserted inserted:
                text.RemoveRange(inserted.Start.Value, inserted.End.Value - inserted.Start.Value);
                text.InsertRange(inserted.Start.Value, TypedText.WithPlainLineBreaks(inserted.Text));
                break;
            case TypingEvent.TextDeleted deleted:
                text.RemoveRange(deleted.Start.Value, deleted.End.Value - deleted.Start.Value);
                break;
        }
    }
}
