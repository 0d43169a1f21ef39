namespace Jiangshang.Content.Rules;

/// <summary>How a proctored lesson is opened with a code.</summary>
/// <param name="Lesson">How long a room stays open.</param>
/// <param name="CodeChanges">How long a code is shown.</param>
/// <param name="WrongCodes">So many wrong codes may be given.</param>
/// <param name="Forget">After so long they are forgotten.</param>
public sealed record RoomRules(TimeSpan Lesson, TimeSpan CodeChanges, int WrongCodes, TimeSpan Forget);
