namespace Jiangshang.School.Appeals;

/// <summary>An appeal that waits for a person, with the attempt it is about.</summary>
public sealed record WaitingAppeal(Guid Id, Guid Attempt, Guid Student, string TaskCode, int? ScoreHundredths, string Reason, DateTimeOffset RaisedAt);
