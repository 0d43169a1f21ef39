namespace Jiangshang.Content.AttemptClocks;

/// <summary>How the server tells time in students' work; each limit's reason stands in <c>content/rules/attempt-clock.yaml</c>.</summary>
/// <param name="ClaimTolerance">So far ahead of the server's count an entry may claim to be, and so long after the end it is not late.</param>
/// <param name="LateReach">How far before the last contact a late entry may go back.</param>
/// <param name="LateSpell">How long after its first entry a late delivery goes on.</param>
/// <param name="WriterSilence">After so long without a word from the device that writes, another may.</param>
/// <param name="ClockJump">The wall clock's movement against the steady counter that is a jump.</param>
public sealed record AttemptClockRules(
    TimeSpan ClaimTolerance,
    TimeSpan LateReach,
    TimeSpan LateSpell,
    TimeSpan WriterSilence,
    TimeSpan ClockJump);
