namespace Jiangshang.Client.Workbenches.Typing;

/// <summary>What the typing script tells once a second.</summary>
/// <param name="Accuracy">In hundredths of a percent.</param>
public sealed record TypingTick(bool Started, int SecondsLeft, int PerMinute, int Accuracy, int Done, int Length, bool Focused)
{
    public static TypingTick Nothing(int seconds) => new(false, seconds, 0, 10_000, 0, 0, true);
}
