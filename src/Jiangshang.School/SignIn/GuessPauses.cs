namespace Jiangshang.School.SignIn;

/// <summary>How wrong guesses are slowed: some are free, then each doubles the pause before the next.</summary>
/// <param name="Forgotten">The time after which one wrong guess is forgotten.</param>
public sealed record GuessPauses(int Free, TimeSpan First, TimeSpan Longest, TimeSpan Forgotten)
{
    /// <summary>Guesses that are remembered at once: at more, the pause grows no longer, and forgetting must not take days.</summary>
    public int Most => Free + MostDoublings;

    // 2^16 seconds is longer than any pause that makes sense.
    private const int MostDoublings = 16;

    /// <param name="wrong">Wrong guesses that are remembered.</param>
    public TimeSpan After(int wrong)
    {
        if (wrong < Free)
        {
            return TimeSpan.Zero;
        }

        var pause = First * (1L << Math.Min(wrong - Free, MostDoublings));
        return pause < Longest ? pause : Longest;
    }
}
