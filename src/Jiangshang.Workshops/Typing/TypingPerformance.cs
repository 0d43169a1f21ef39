using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>What one attempt amounts to before any points: the alignment of what was typed in time, the time it took, what was observed.</summary>
internal sealed record TypingPerformance(
    TypingAlignment Alignment,
    Milliseconds Duration,
    Milliseconds LongestPause,
    IReadOnlyList<ScriptedInsertion> ScriptedInsertions,
    IReadOnlyList<TypingEvent> Events,
    bool TypedAfterTimeUp)
{
    /// <summary>Nothing is reckoned over less than a second: a single keystroke has no speed.</summary>
    private static readonly Milliseconds ShortestDuration = new(1000);

    public static TypingPerformance Of(TypingWorksheet worksheet, TypingSubmission submission)
    {
        var rules = worksheet.Rules;
        // One clock: where the student started it, it runs from there, whenever the first key came.
        var begun = submission.Begun ?? submission.Events.FirstOrDefault(IsInput)?.At ?? new Milliseconds(0);
        var timeUp = begun + rules.MaximumDuration.ToMilliseconds();
        TypingEvent[] inTime = [.. submission.Events.TakeWhile(happened => happened.At <= timeUp)];
        var text = new TypedText();
        foreach (var happened in inTime)
        {
            text.Apply(happened);
        }

        var scripted = ScriptedInsertion.FindIn(inTime, text.Restorations, rules.Plausibility);
        var scriptedEvents = scripted.Select(insertion => insertion.EventIndex).ToHashSet();
        var typed = CountedText.Of(text.ToString(), unit => !scriptedEvents.Contains(text.TypedBy[unit]));
        var alignment = TypingAligner.Align(CountedText.Of(worksheet.Source), typed);
        var end = alignment.SourceFinished ? LastChange(inTime) : Earlier(timeUp, Closed(submission));
        return new TypingPerformance(
            alignment,
            Later(end - begun, ShortestDuration),
            LongestPauseIn(inTime),
            scripted,
            submission.Events,
            submission.Events.Skip(inTime.Length).Any(IsInput));
    }

    private static bool IsInput(TypingEvent happened) => happened
        is TypingEvent.CompositionStarted or TypingEvent.CompositionUpdated or TypingEvent.CompositionEnded
        or TypingEvent.TextInserted or TypingEvent.TextDeleted;

    private static Milliseconds LastChange(IEnumerable<TypingEvent> events) =>
        events.Last(happened => happened is TypingEvent.TextInserted or TypingEvent.TextDeleted).At;

    /// <summary>The attempt cannot have been closed before the last thing that happened in it.</summary>
    private static Milliseconds Closed(TypingSubmission submission) =>
        submission.Events.Count == 0 ? submission.Elapsed : Later(submission.Elapsed, submission.Events[^1].At);

    private static Milliseconds LongestPauseIn(IEnumerable<TypingEvent> events)
    {
        var longest = new Milliseconds(0);
        Milliseconds? lastInput = null;
        foreach (var happened in events)
        {
            if (happened is TypingEvent.Resumed)
            {
                lastInput = null;
            }
            else if (IsInput(happened))
            {
                longest = lastInput is { } last ? Later(longest, happened.At - last) : longest;
                lastInput = happened.At;
            }
        }

        return longest;
    }

    private static Milliseconds Later(Milliseconds left, Milliseconds right) => left > right ? left : right;

    private static Milliseconds Earlier(Milliseconds left, Milliseconds right) => left < right ? left : right;
}
