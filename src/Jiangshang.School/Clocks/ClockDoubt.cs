namespace Jiangshang.School.Clocks;

/// <summary>Why the machine's clock is not followed.</summary>
/// <param name="Off">How far the machine's clock is ahead of the time that is told; negative when it is behind.</param>
/// <param name="Since">The time told when it was noticed.</param>
/// <param name="AgainstRecords">It was behind what is already written down; otherwise it moved against the machine's own steady counter.</param>
public sealed record ClockDoubt(TimeSpan Off, DateTimeOffset Since, bool AgainstRecords);
