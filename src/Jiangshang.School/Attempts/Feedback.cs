namespace Jiangshang.School.Attempts;

/// <summary>What a scorer or a teacher last said to a student.</summary>
public sealed record Feedback(Guid Attempt, string TaskCode, int? ScoreHundredths, string? Comment, DateTimeOffset At);
