using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>How a typing task is timed, scored and passed (CS-3); every number is the task's own.</summary>
/// <param name="MinimumDuration">The least time over which points are reckoned; an assessed task passes only over at least this time.</param>
/// <param name="MaximumDuration">Time is up this long after the clock was started, in practice by the first input; later typing does not count.</param>
/// <param name="AccuracyGate">The least accuracy (正确率) to pass.</param>
/// <param name="PassSpeed">The least net speed to pass; CS-3 asks for 80 characters a minute.</param>
public sealed record TypingRules(
    TypingConditions Conditions,
    Seconds MinimumDuration,
    Seconds MaximumDuration,
    ErrorPenalty Penalty,
    BasisPoints AccuracyGate,
    CharactersPerMinute PassSpeed,
    InputPlausibility Plausibility);
