using System.Text.Json.Serialization;
using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// What a student hands in for a typing task: the raw event log, the text it must add up to, and how long the attempt had run, on the
/// same clock as the events, when it was handed in or closed.
/// </summary>
public sealed record TypingSubmission(IReadOnlyList<TypingEvent> Events, string FinalText, Milliseconds Elapsed)
{
    /// <summary>When the student started the clock; null when it began with the first input, as in practice.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Milliseconds? Begun { get; init; }

    /// <summary>Everything that makes this submission corrupt; empty when it can be scored.</summary>
    public IReadOnlyList<SubmissionFault> FindFaults(TypingTask task, TypingWorksheet worksheet) =>
        [.. TypingSubmissionCheck.Of(task, worksheet, this)];
}
