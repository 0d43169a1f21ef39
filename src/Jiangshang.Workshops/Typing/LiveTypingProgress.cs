using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// What the workbench shows while the student types: where he is in the source, his errors and his speed so far. It is a preview; the
/// score comes from the event log alone.
/// </summary>
/// <param name="Position">Where the next character to type stands in the source.</param>
/// <param name="NetSpeed">Characters a minute after the deduction for errors.</param>
public sealed record LiveTypingProgress(
    TypingAlignment Alignment,
    TextPosition Position,
    CharacterCount Correct,
    CharacterCount Errors,
    BasisPoints Accuracy,
    MetricValue NetSpeed,
    bool Finished)
{
    /// <param name="typed">The committed text, without the phrase under composition.</param>
    /// <param name="sinceFirstInput">How long ago the first input was.</param>
    public static LiveTypingProgress Of(TypingWorksheet worksheet, string typed, Milliseconds sinceFirstInput) =>
        LiveTypingReckoning.Of(worksheet, typed, sinceFirstInput);
}
