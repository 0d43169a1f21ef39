using Jiangshang.Workshops.Scoring;

namespace Jiangshang.Workshops.Typing;

/// <summary>
/// What a person can type. Text that appears in larger pieces or faster than this is not counted as correct and is shown to the
/// teacher as a scripted insertion (脚本插入).
/// </summary>
/// <param name="LongestCommit">The longest phrase an input method may commit at once.</param>
/// <param name="BurstWindow">The stretch of time over which a burst is counted.</param>
/// <param name="BurstLimit">The most characters that may arrive within any such stretch.</param>
public sealed record InputPlausibility(CharacterCount LongestCommit, Milliseconds BurstWindow, CharacterCount BurstLimit)
{
    /// <summary>
    /// Input methods commit phrases of up to 20 characters; the world's fastest typists stay below 10 characters a second, and 45 in
    /// one second leaves room for two long phrases committed one after the other.
    /// </summary>
    public static InputPlausibility Default { get; } = new(new CharacterCount(20), new Milliseconds(1000), new CharacterCount(45));
}
