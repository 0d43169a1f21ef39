using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>The arithmetic of speed and accuracy, the same for the live preview and the score.</summary>
internal static class TypingSpeed
{
    public const long MillisecondsPerMinute = 60_000;

    /// <summary>Correct characters less the penalty for each error, never below none.</summary>
    public static CharacterCount NetCharacters(CharacterCount correct, CharacterCount errors, ErrorPenalty penalty) =>
        new(int.Max(0, correct.Value - (penalty.CharactersPerError * errors.Value)));

    public static MetricValue PerMinute(CharacterCount characters, Milliseconds duration) => duration.Value == 0
        ? MetricValue.Zero
        : MetricValue.FromRatio(characters.Value * MillisecondsPerMinute, duration.Value);

    /// <summary>Correct of all that was attempted; nothing attempted is no accuracy.</summary>
    public static BasisPoints Accuracy(CharacterCount correct, CharacterCount errors) => correct.Value == 0
        ? new BasisPoints(0)
        : new BasisPoints((int)(correct.Value * 10_000L / (correct.Value + errors.Value)));
}
